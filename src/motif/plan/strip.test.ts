import { expect, test } from 'vitest';
import { REAL_PLACES, strewnPlaces } from '../core/real-places';
import { readDrawing } from '../core/read-drawing';
import { strip, stripRank } from './strip';

const pages = Array.from({ length: 400 }, (_, index) => `/actualites/page-${index}/`);
const ranks = [...new Set(pages.map(stripRank))].sort((a, b) => a - b);

test('pages share twelve strips', () => {
  expect(ranks).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
});

test('a strip is small, well formed and without style', async () => {
  for (const rank of ranks) {
    const svg = strip(REAL_PLACES, rank);
    const { bytes, elements } = await readDrawing(svg);
    expect(bytes).toBeLessThan(3_136);
    expect(elements).toBeLessThanOrEqual(25);
    expect(svg).not.toMatch(/ style=|<style|<text|#[0-9a-f]{3,6}"/);
  }
});

test('each strip is another, and does not depend on the order of the places', () => {
  const strips = ranks.map((rank) => strip(REAL_PLACES, rank));
  expect(new Set(strips).size).toBe(strips.length);
  expect(ranks.map((rank) => strip(REAL_PLACES.toReversed(), rank))).toEqual(strips);
});

test.each([
  ['no place', []],
  ['200 places', strewnPlaces(200, 150)],
])('a network of %s still gives a strip', async (_, places) => {
  await readDrawing(strip(places, 0));
});
