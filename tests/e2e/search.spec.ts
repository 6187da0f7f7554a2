/** The search page, on the built index: what it answers. */
import { expect, test } from '@playwright/test';
import { field, results, searchFor, showAll, status, type } from './search/reader';

test('the address holds the search, which can be shared', async ({ page }) => {
  await searchFor(page, 'télécentre');
  expect(new URL(page.url()).searchParams.get('q')).toBe('télécentre');
  await expect(page).toHaveTitle(/^«\stélécentre\s» — Recherche/u);
  const first = await results(page).first().locator('a').textContent();
  await page.reload();
  await expect(results(page).first().locator('a')).toHaveText(first ?? '');
});

test('Back leads to the former search, then out of the page', async ({ page }) => {
  await page.goto('/agenda/');
  await page.getByRole('link', { name: 'Recherche' }).first().click();
  await type(page, 'melun');
  const melun = await results(page).locator('a').allTextContents();
  await type(page, 'chelles');
  await expect(results(page).first()).toContainText('Chelles');
  await page.goBack();
  await expect(field(page)).toHaveValue('melun');
  await expect(results(page).locator('a')).toHaveText(melun);
  await page.goBack();
  await expect(field(page)).toHaveValue('');
  await expect(results(page)).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(/\/agenda\/$/u);
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

test('titles are shown as their pages set them', async ({ page }) => {
  await searchFor(page, '16 %');
  await expect(results(page).first().locator('h2')).toHaveText(/^16\s% des grandes entreprises/u);
  await searchFor(page, '1500 km');
  await expect(results(page).first().locator('h2')).toHaveText(/^1\s500\skm de fibre optique/u);
});

test('a place is shown with its state, an article with its outlet, a date in words', async ({
  page,
}) => {
  await searchFor(page, 'tiers-lieu gare de chelles');
  await expect(results(page).first().locator('.kicker')).toHaveText(
    /Espace · Chelles · en projet/u,
  );
  await searchFor(page, '20 minutes');
  await expect(results(page).first().locator('.kicker')).toHaveText(
    /Revue de presse · 20 Minutes · 20 octobre 2015/u,
  );
});

test('a date is told no more precisely than it is known', async ({ page }) => {
  await searchFor(page, 'télétravail');
  await showAll(page);
  const kickers = await page.locator('#results .kicker').allTextContents();
  expect(kickers.filter((words) => /· \d{4}$/u.test(words)).length).toBeGreaterThan(0);
  expect(kickers.filter((words) => words.includes('· 1er janvier'))).toEqual([]);
});

test('a slip is told, and mended', async ({ page }) => {
  await searchFor(page, 'coworkng');
  await expect(status(page)).toContainText('Aucune page n’écrit « coworkng »');
  await expect(status(page)).toContainText('résultats pour « coworking »');
  await expect(results(page).first()).toContainText('Coworking');
});

test('without a result, ways to go on, and no filter', async ({ page }) => {
  await searchFor(page, 'zzzyx');
  await expect(status(page)).toContainText('Aucun résultat');
  await expect(page.getByRole('heading', { name: 'Par thème' })).toBeVisible();
  await expect(page.getByLabel('Année')).toBeHidden();
  await expect(page.getByText('Par pertinence')).toBeHidden();
});

test('when the index does not come, the page says so, then can try again', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/recherche/?q=meaux');
  await expect(status(page)).toContainText('n’a pas pu être chargée');
  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: 'Rechercher' }).click();
  await expect(results(page).first()).toBeVisible();
});
