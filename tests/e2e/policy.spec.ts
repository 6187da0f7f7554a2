/**
 * Nothing is refused by the content policy where other tests do not watch it: they do on a page of every template
 * (reading.spec.ts) and in all scenarios of the editors’ tool (editors/test.ts).
 */
import { expect, test } from '@playwright/test';
import { onRefusal } from './policy-refusals';
import { answered } from './search/reader';

for (const address of ['/admin/qualite/', '/admin/acces/', '/admin/aide/', '/recherche/?q=gare']) {
  test(`${address}: no script, style, image or call is refused`, async ({ page }) => {
    const refused: string[] = [];
    await onRefusal(page, (directive, blocked) => refused.push(`${directive} ${blocked}`));
    await page.goto(address, { waitUntil: 'networkidle' });
    if (address.startsWith('/recherche/')) await answered(page);
    expect(refused).toEqual([]);
  });
}

test('a script that is not the site’s is refused, and that is told', async ({ page }) => {
  const refused: string[] = [];
  await onRefusal(page, (directive, blocked) => refused.push(`${directive} ${blocked}`));
  await page.goto('/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "pris"';
    document.head.append(script);
  });
  await expect.poll(() => refused).toEqual(['script-src-elem inline']);
  await expect(page).not.toHaveTitle('pris');
});
