/** Words of the glossary, defined where a text first leads to them. */
import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('a definition opens and closes by keyboard, without a script, and the word still leads to its page', async ({
  page,
}) => {
  await page.goto('/telecentres/');
  const more = page.getByRole('button', { name: 'Définition : télécentre', exact: true });
  const words = page.locator('#terme-telecentre');
  await expect(more).toHaveCount(1);
  await expect(words).toBeHidden();
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(words).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(words).toBeHidden();
  await page.locator('dfn').getByRole('link', { name: 'télécentre', exact: true }).click();
  await expect(page).toHaveURL(/\/glossaire\/telecentre\/$/u);
});
