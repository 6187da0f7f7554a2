/** What a first search costs its reader, page apart: whoever has searched once has most of it. */
import { expect, test } from '@playwright/test';
import { results, type } from './search/reader';
import { transfersOf } from './search/transfers';

const KB = 1024;
const MOST_REQUESTS = 25;

/** Another word costs its part of the index; what it also means, and the communes, theirs. */
for (const [words, most] of [
  ['télétravail', 110],
  ['gares', 110],
  ['subvention pour ouvrir un tiers-lieu', 120],
  ['coworking', 130],
  ['coworking meaux', 135],
] as const) {
  test(`a first search, « ${words} », weighs ${String(most)} KB at most, headers included`, async ({
    page,
  }) => {
    await page.goto('/recherche/', { waitUntil: 'networkidle' });
    const transfers = await transfersOf(page);
    await type(page, words);
    await expect(results(page).first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    const sum = transfers.reduce((total, { bytes }) => total + bytes, 0);
    const lines = transfers.map(({ bytes, address }) => `${String(bytes)} ${address}`);
    console.log(
      `« ${words} » : ${String(Math.round(sum / KB))} Ko, ${String(lines.length)} requêtes`,
    );
    expect(lines.filter((line) => line.includes('/pagefind/')).length).toBeGreaterThan(5);
    expect(lines.length, lines.join('\n')).toBeLessThanOrEqual(MOST_REQUESTS);
    expect(sum, lines.join('\n')).toBeLessThanOrEqual(most * KB);
  });
}
