/** An address that leads nowhere: the page that had it, when only a script can tell which it was. */
import { expect, test } from '@playwright/test';

const FORMER = '/spip.php?article12';
const HEIR = '/contact/';

test.beforeEach(async ({ page }) => {
  await page.route('**/adresses/*.json', async (route) => {
    const asked = await route.fetch();
    // Reason for the cast: the site writes it (pages/adresses/[part].json.ts).
    const pages = (await asked.json()) as readonly object[];
    await route.fulfill({ json: [...pages, { url: HEIR, title: 'Écrire', former: [FORMER] }] });
  });
});

test('an address of a former site whose parameter has no value leads to its page', async ({
  page,
}) => {
  await page.goto(FORMER);
  await expect(page).toHaveURL(new RegExp(`${HEIR}$`, 'u'));
});

test('another stays, and the pages that resemble it are offered', async ({ page }) => {
  await page.goto('/actualite/contact?article13');
  await expect(page.locator('#proches a').first()).toBeVisible();
  await expect(page).toHaveURL(/\?article13$/u);
});
