import { expect, test } from 'vitest';
import { REAL_PLACES, strewnPlaces } from '../core/real-places';
import { readDrawing } from '../core/read-drawing';
import { strip } from './strip';

const seeds = Array.from({ length: 40 }, (_, index) => ({ seed: `/actualites/page-${index}/` }));

test('a strip is small, well formed and without style', async () => {
  for (const seed of seeds) {
    const svg = strip(REAL_PLACES, seed);
    const { bytes, elements } = await readDrawing(svg);
    expect(bytes).toBeLessThan(3_136);
    expect(elements).toBeLessThanOrEqual(25);
    expect(svg).not.toMatch(/ style=|<style|<text|#[0-9a-f]{3,6}"/);
  }
});

test('each page has its own, always the same', () => {
  const strips = seeds.map((seed) => strip(REAL_PLACES, seed));
  expect(new Set(strips).size).toBe(strips.length);
  expect(seeds.map((seed) => strip(REAL_PLACES.toReversed(), seed))).toEqual(strips);
});

test.each([
  ['no place', []],
  ['200 places', strewnPlaces(200, 150)],
])('a network of %s still gives a strip', async (_, places) => {
  await readDrawing(strip(places, { seed: '/' }));
});
