/** The search page: counts, filters and order. */
import { expect, test } from '@playwright/test';
import { countOnPages } from './search/plain-count';
import { answered, results, searchFor, showAll, told } from './search/reader';

test.describe('counts are those of the pages', () => {
  for (const [words, pattern] of [
    ['télécentre', /\btelecentres?\b|\bcentres? de teletravail\b/u],
    ['Amsterdam', /\bamsterdam\b/u],
    ['gares', /\bgares?\b/u],
    ['subvention', /\bsubvention(?:s|ne|nes|nee|nees|ner)?\b/u],
    ['SYNAPHE', /\bsynaphe\b/u],
    ['863', /\b863\b/u],
    ['sncf', /\bsncf\b/u],
  ] as const) {
    test(words, async ({ page }) => {
      await searchFor(page, words);
      expect(await told(page)).toBe(countOnPages(pattern));
      await showAll(page);
      await expect(results(page)).toHaveCount(await told(page));
    });
  }
});

test('a genre narrows the results to itself, and its count was right', async ({ page }) => {
  await searchFor(page, 'télétravail');
  const press = page.locator('label.check', { hasText: 'Presse' });
  const count = Number(await press.locator('.count').textContent());
  await press.getByRole('checkbox').check();
  await answered(page);
  expect(await told(page)).toBe(count);
  await showAll(page);
  await expect(results(page)).toHaveCount(count);
  for (const kicker of await page.locator('#results .kicker').allTextContents()) {
    expect(kicker).toMatch(/^Revue de presse/u);
  }
  expect(new URL(page.url()).searchParams.get('genre')).toBe('Presse');
});

test('only filters that lead to results are offered', async ({ page }) => {
  await searchFor(page, 'synaphe');
  await showAll(page);
  const genres = page.locator('#genres label:visible');
  expect(await genres.count()).toBeLessThan(await page.locator('#genres label').count());
  for (const count of await genres.locator('.count').allTextContents()) {
    expect(Number(count)).toBeGreaterThan(0);
  }
  const year = page.getByLabel('Année');
  const [, first = ''] = await year.locator('option').allTextContents();
  await year.selectOption({ index: 1 });
  await answered(page);
  expect(first).toBe(`${await year.inputValue()} (${String(await told(page))})`);
});

test('« Du plus récent » is in the order of dates', async ({ page }) => {
  await searchFor(page, 'télétravail');
  await page.getByRole('link', { name: 'Du plus récent' }).click();
  await answered(page);
  await showAll(page);
  const addresses = await results(page)
    .locator('a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const dates = await Promise.all(
    addresses.map(async (address) => {
      const html = await (await page.request.get(address)).text();
      return /data-date="(?<date>[^"]*)"/u.exec(html)?.groups?.['date'] ?? '0000';
    }),
  );
  expect(dates.filter((date) => date !== '0000').length).toBeGreaterThan(10);
  expect(dates).toEqual([...dates].sort().reverse());
});
