/** The search page, on the built index. */
import { expect, test, type Page } from '@playwright/test';

const results = (page: Page) => page.locator('#results > li');

async function searchFor(page: Page, words: string): Promise<void> {
  await page.goto('/recherche/');
  await page.getByRole('searchbox').fill(words);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText(/ pour «/u);
}

test('the address holds the search, which can be shared', async ({ page }) => {
  await searchFor(page, 'télécentre');
  await expect(results(page).first()).toBeVisible();
  expect(new URL(page.url()).searchParams.get('q')).toBe('télécentre');
  const first = await results(page).first().locator('a').textContent();
  await page.reload();
  await expect(results(page).first().locator('a')).toHaveText(first ?? '');
});

test('accents, capitals and apostrophes do not matter', async ({ page }) => {
  const found: (readonly string[])[] = [];
  for (const words of ["L'ECONOMIE", 'l’économie']) {
    await searchFor(page, words);
    await expect(results(page).first()).toBeVisible();
    found.push(await results(page).locator('a').allTextContents());
  }
  expect(found[0]).toEqual(found[1]);
});

test('a date is told no more precisely than it is known', async ({ page }) => {
  await searchFor(page, 'télétravail');
  await expect(results(page).first()).toBeVisible();
  const kickers = await page.locator('#results .kicker').allTextContents();
  expect(kickers.filter((words) => /· \d{4}$/u.test(words)).length).toBeGreaterThan(0);
  expect(kickers.filter((words) => words.includes('· 1er janvier'))).toEqual([]);
});

test('a genre narrows the results to itself, and its count was right', async ({ page }) => {
  await searchFor(page, 'télétravail');
  const press = page.locator('label.check', { hasText: 'Presse' });
  await expect(press).toBeVisible();
  const told = Number(await press.locator('.count').textContent());
  await press.getByRole('checkbox').check();
  await expect(results(page)).toHaveCount(told);
  for (const kicker of await page.locator('#results .kicker').allTextContents()) {
    expect(kicker).toMatch(/^Presse/u);
  }
});

test('without a result, ways to go on', async ({ page }) => {
  await searchFor(page, 'zzzyx');
  await expect(page.getByRole('status')).toContainText('Aucun résultat');
  await expect(page.getByRole('heading', { name: 'Par thème' })).toBeVisible();
});

test('when the index does not come, the page says so, then can try again', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/recherche/?q=meaux');
  await expect(page.getByRole('status')).toContainText('n’a pas pu être chargée');
  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: 'Rechercher' }).click();
  await expect(results(page).first()).toBeVisible();
});
