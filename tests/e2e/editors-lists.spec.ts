/** Finding one's way in the lists of the editors' pages. */
import type { Page } from '@playwright/test';
import { logIn, openEntry, publishWell, write } from './editors/form';
import { expectOnly } from './editors/meant';
import { expect, test } from './editors/test';

test.setTimeout(300_000);

const rowsOf = (page: Page) => page.getByRole('main').getByRole('listitem');

async function openList(page: Page, kind: string): Promise<void> {
  await page.goto(`${page.url().replace(/#.*$/u, '')}#/collections/${kind}`);
  await expect(rowsOf(page).first()).toBeVisible();
}

async function choose(page: Page, menu: string, choice: string): Promise<void> {
  await page.getByRole('button', { name: menu }).click();
  await page.getByRole('menuitem', { name: choice, exact: true }).click();
  await page.keyboard.press('Escape');
}

/** @returns what the search of all lists finds, in its order */
async function search(page: Page, words: string): Promise<readonly string[]> {
  const field = page.getByPlaceholder('Rechercher');
  await field.fill(words);
  await field.press('Enter');
  await expect(page.getByRole('heading', { name: words })).toBeVisible();
  await expect(rowsOf(page).first()).toBeVisible();
  return rowsOf(page).allTextContents();
}

test.beforeEach(async ({ page, desk }) => {
  await logIn(page, desk.url);
});

test('« telecentre » finds what « télécentre » finds, in titles, summaries and texts', async ({
  page,
}) => {
  await openList(page, 'press');
  const plain = await search(page, 'telecentre');
  expect(plain.length).toBeGreaterThan(20);
  expect(await search(page, 'TÉLÉCENTRE')).toEqual(plain);
  // Said in one text only.
  expect((await search(page, 'telecentre donnemarie')).length).toBeLessThan(plain.length);
});

test('whoever comes back from an entry finds the list as it was, after a reload too', async ({
  page,
}) => {
  await openList(page, 'press');
  await choose(page, 'Grouper par', 'Année');
  await choose(page, 'Filtrer par', 'Citent l’association');
  const headings = page.getByRole('main').getByRole('heading', { level: 2 });
  await expect(headings.first()).toContainText('Année');
  const last = rowsOf(page).last();
  // The list is read again for each choice.
  await expect(async () => {
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport();
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(200);
  }).toPass();
  const shown = await rowsOf(page).allTextContents();
  const top = await page.evaluate(() => window.scrollY);

  for (const isReloaded of [false, true]) {
    await last.getByRole('link').click();
    await expect(page.getByText('Modifications enregistrées')).toBeVisible();
    if (isReloaded) {
      await page.reload();
      await expect(page.getByText('Modifications enregistrées')).toBeVisible();
    }
    await page.getByRole('link', { name: /^← Revue de presse/u }).click();
    await expect(headings.first()).toContainText('Année');
    await expect(last).toBeInViewport();
    expect(await rowsOf(page).allTextContents()).toEqual(shown);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(top);
  }
});

test('titles are in the order of a dictionary, and what has just been saved is « modifié »', async ({
  page,
  desk,
}) => {
  const slug = '2012-05-14-creation-de-l-association';
  await openEntry(page, 'news', slug);
  await write(page.getByLabel('Titre', { exact: true }), 'Élan retrouvé');
  await publishWell(page);
  await page.getByRole('link', { name: /Actualités et communiqués/u }).click();
  await choose(page, 'Trier par', 'Titre');
  await expect(rowsOf(page).filter({ hasText: 'Élan retrouvé' })).toBeVisible();
  const titles = (await rowsOf(page).allTextContents()).map((row) => row.split(' · ')[1] ?? '');
  expect(titles).toContain('Élan retrouvé');
  expect(titles).toEqual(titles.toSorted(new Intl.Collator('fr', { numeric: true }).compare));
  await choose(page, 'Filtrer par', 'Modifiées depuis trente jours');
  await expect(rowsOf(page).filter({ hasText: 'Élan retrouvé' })).toBeVisible();
  expectOnly(desk, `1\t1\tcontent/news/${slug}.md`);
});
