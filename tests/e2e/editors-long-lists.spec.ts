/** Lists of any length: few rows at once, none out of reach, and nothing sent twice. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeEntry } from '../../src/lib/write-entry';
import type { Desk } from './editors/desk';
import { logIn } from './editors/form';
import { expect, test } from './editors/test';

test.setTimeout(300_000);

const rowsOf = (page: Page) => page.getByRole('main').getByRole('listitem');
const placeOf = (page: Page) => page.getByRole('main').getByRole('status');

/** So many more articles, the oldest of all; the last one alone speaks of a lighthouse. */
function addArticles(desk: Desk, count: number): void {
  for (let rank = 1; rank <= count; rank += 1) {
    const isLast = rank === count;
    const fields = {
      title: `Ancien article ${String(rank)}`,
      summary: isLast ? 'On y parle d’un phare.' : 'On y parle d’un lieu.',
      outlet: 'Le Journal',
      type: 'article',
      date: new Date(Date.UTC(2001, 0, count - rank + 1)).toISOString().slice(0, 10),
      datePrecision: 'day',
      url: `https://journal.exemple.fr/${String(rank)}`,
      namesIt77: false,
      published: '2026-11-24',
      id: `ancien-${String(rank)}`,
    };
    const file = join(desk.root, 'content', 'press', `ancien-article-${String(rank)}.md`);
    writeFileSync(file, writeEntry(fields, ''));
  }
  desk.git('add', '--all');
  desk.git('commit', '--quiet', '--message=Anciens articles');
}

/** What the pages asked of the repository, and whether it was sent. */
function listen(page: Page): readonly string[] {
  const answers: string[] = [];
  page.on('response', (response) => {
    const asked = response.request().postData() ?? '';
    if (asked.includes('"entriesByFolder"') && asked.includes('content/press'))
      answers.push(response.status() === 304 ? 'unchanged' : 'sent');
  });
  return answers;
}

test.beforeEach(async ({ page, desk }) => {
  addArticles(desk, 180);
  await logIn(page, desk.url);
});

const openPress = async (page: Page): Promise<void> => {
  await page.goto(`${page.url().replace(/#.*$/u, '')}#/collections/press`);
  await expect(placeOf(page)).toHaveText(/^Fiches 1 à 100 sur 2\d\d$/u);
};

test('a hundred rows at most are drawn; the others are a key away, and the place is kept', async ({
  page,
}) => {
  await openPress(page);
  await expect(rowsOf(page)).toHaveCount(100);
  const next = page.getByRole('button', { name: 'Suivantes' }).first();
  await next.press('Enter');
  // The place is told to whoever does not see it, and the rows follow it.
  await expect(placeOf(page)).toBeFocused();
  await expect(placeOf(page)).toHaveText(/^Fiches 101 à 200 sur/u);
  await expect(rowsOf(page)).toHaveCount(100);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(rowsOf(page).first().getByRole('link')).toBeFocused();
  const row = rowsOf(page).nth(60);
  const words = await row.textContent();
  // One leaves at once: the browser tells of a scroll later on.
  const top = await row.getByRole('link').evaluate((link: HTMLElement) => {
    link.scrollIntoView();
    const { scrollY } = window;
    link.click();
    return scrollY;
  });
  expect(top).toBeGreaterThan(200);
  await expect(page.getByText('Modifications enregistrées')).toBeVisible();
  await page.getByRole('link', { name: /^← Revue de presse/u }).click();
  await expect(placeOf(page)).toHaveText(/^Fiches 101 à 200 sur/u);
  await expect(row).toHaveText(words ?? '');
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(top);
  // In another order, the list begins at its beginning.
  await page.getByRole('button', { name: 'Trier par' }).click();
  await page.getByRole('menuitem', { name: 'Titre', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(placeOf(page)).toHaveText(/^Fiches 1 à 100 sur/u);
});

test('a search finds what is on no page that was drawn', async ({ page }) => {
  await openPress(page);
  const field = page.getByPlaceholder('Rechercher');
  await field.fill('phare');
  await field.press('Enter');
  await expect(rowsOf(page)).toHaveCount(1);
  await expect(rowsOf(page)).toContainText('Ancien article 180');
});

test('a list that has not changed is not sent again, even to a page loaded anew', async ({
  page,
  desk,
}) => {
  const answers = listen(page);
  await openPress(page);
  await page.reload();
  await expect(rowsOf(page)).toHaveCount(100);
  await expect.poll(() => [...answers]).toEqual(['sent', 'unchanged']);
  const file = join(desk.root, 'content', 'press', 'ancien-article-180.md');
  writeFileSync(file, desk.read('content/press/ancien-article-180.md').replace('phare', 'pont'));
  await page.reload();
  await expect.poll(() => [...answers]).toEqual(['sent', 'unchanged', 'sent']);
});
