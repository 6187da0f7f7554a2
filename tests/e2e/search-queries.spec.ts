/** What people type, in a browser, on the index of the built site. */
import { expect, test } from '@playwright/test';
import { ask } from './search/ask';
import { readAbsentWords, readQueries } from './search/asked';

test.describe.configure({ mode: 'serial' });

/** Of every hundred searches of the table, those whose page is one of the first three. */
const FOUND = 98;

test('people’s searches have the page they expect in the first three', async ({ page }) => {
  await page.goto('/recherche/');
  const queries = readQueries();
  const missed: string[] = [];
  for (const { query, expected } of queries) {
    const { addresses } = await ask(page, query);
    const first = addresses.slice(0, 3);
    if (!first.some((address) => expected.includes(address))) {
      missed.push(`${query} → ${expected.join(' ou ')} ; a répondu ${first.join(' ')}`);
    }
  }
  const share = 100 * (1 - missed.length / queries.length);
  console.log(
    [`Recherches trouvées : ${share.toFixed(1)} % de ${String(queries.length)}`, ...missed].join(
      '\n  ✗ ',
    ),
  );
  expect(queries.length).toBeGreaterThanOrEqual(150);
  expect(share, missed.join('\n')).toBeGreaterThanOrEqual(FOUND);
});

test('a word that no page has is told, with ways to go on', async ({ page }) => {
  await page.goto('/recherche/');
  const words = readAbsentWords();
  const answered: string[] = [];
  for (const word of words) {
    const { addresses, status } = await ask(page, word);
    if (addresses.length > 0 || !status.startsWith('Aucun résultat')) {
      answered.push(`${word} : ${addresses.slice(0, 3).join(' ')}`);
    }
  }
  expect(words.length).toBeGreaterThanOrEqual(40);
  expect(answered).toEqual([]);
  await expect(page.getByRole('heading', { name: 'Par où commencer' })).toBeVisible();
});
