import { describe, expect, test } from 'vitest';
import { closeUp } from './closeup';
import { REAL_PLACES, strewnPlaces } from '../core/real-places';
import { contains, grow } from '../core/geometry';
import { illustration } from './illustration';
import { markPlate } from './marks';
import { readDrawing } from '../core/read-drawing';
import { sight } from './richness';
import { octagon } from '../core/shapes';
import {
  ENTRY_MARKS,
  type EntryMark,
  type IllustrationRatio,
  type PlacedPicture,
} from '../core/types';

const RATIOS: Readonly<Record<IllustrationRatio, number>> = {
  '16:9': 16 / 9,
  '3:2': 3 / 2,
  '1:1': 1,
  '3:1': 3,
};
// Reason for the cast: `Object.keys` forgets the keys of the record above.
const SHAPES = Object.keys(RATIOS) as IllustrationRatio[];

const markOf = (index: number): EntryMark => ENTRY_MARKS[index % ENTRY_MARKS.length] ?? 'news';

const atSpaces: readonly PlacedPicture[] = Array.from({ length: 300 }, (_, index) => ({
  id: `fiche-${index}`,
  mark: markOf(index),
  place: REAL_PLACES[index % REAL_PLACES.length] ?? { latitude: 48.5, longitude: 3.4 },
}));

/** Towns at the eastern end of the department. */
const EAST = [
  ['Provins', 48.56, 3.299],
  ['Villiers-Saint-Georges', 48.65, 3.41],
  ['La Ferté-Gaucher', 48.783, 3.306],
  ['Montolivet', 48.8, 3.42],
  ['Bray-sur-Seine', 48.415, 3.24],
  ['Nanteuil-sur-Marne', 48.977, 3.22],
  ['Rebais', 48.847, 3.233],
] as const;
const EASTERN = { latitude: 48.56, longitude: 3.299 };
const far: readonly PlacedPicture[] = EAST.flatMap(([name, latitude, longitude]) =>
  Array.from({ length: 5 }, (_, index) => ({
    id: `${name} ${index}`,
    mark: markOf(index),
    place: { latitude, longitude },
  })),
);

describe.each(SHAPES)('pictures %s', (ratio) => {
  test.each([
    ['300 entries at a space', atSpaces],
    ['entries in the far east', far],
  ])('of %s are never plain: water or four tracks, an octagon, two nodes', (_, entries) => {
    const plain = entries.filter((entry) => {
      const { network, view, focus } = closeUp(REAL_PLACES, entry, RATIOS[ratio]);
      const { water, tracks, nodes } = sight(network, view, focus);
      return !(contains(grow(view, -45), focus) && nodes >= 1 && (water > 0.25 || tracks >= 4));
    });
    expect(plain).toEqual([]);
  });

  test('stay within their weight', async () => {
    for (const entry of [...atSpaces.slice(0, 40), ...far]) {
      const { bytes, elements } = await readDrawing(illustration(REAL_PLACES, entry, ratio));
      expect(bytes).toBeLessThan(3_072);
      expect(elements).toBeLessThanOrEqual(25);
    }
  });
});

test('the mark stays in sight when a picture is cut to a square', () => {
  for (const entry of [...atSpaces, ...far]) {
    const { view, focus } = closeUp(REAL_PLACES, entry, 3 / 2);
    const half = (view.y1 - view.y0) / 2;
    expect(Math.abs(focus.x - (view.x0 + view.x1) / 2)).toBeLessThan(half - 45);
  }
});

test('a picture holds its octagon and its mark, and hides from assistive technology', () => {
  const entry = { id: 'fiche-1', mark: 'event', place: EASTERN } as const;
  const { focus, reach } = closeUp(REAL_PLACES, entry, 3 / 2);
  const svg = illustration(REAL_PLACES, entry, '3:2');
  expect(svg).toContain(octagon(focus, reach));
  expect(svg).toContain(markPlate('event', focus, 30, 8));
  expect(svg).toMatch(/^<svg [^>]*aria-hidden="true"/);
  expect(svg).not.toMatch(/ style=|<style| id=|#[0-9a-f]{3,6}"/);
});

test('the same entry has the same picture, whatever the order of the places', () => {
  for (const entry of atSpaces.slice(0, 20)) {
    expect(illustration(REAL_PLACES.toReversed(), entry, '3:2')).toBe(
      illustration(REAL_PLACES, entry, '3:2'),
    );
  }
});

test('entries of one kind do not look alike', () => {
  const pictures = atSpaces.map(({ id, place }) =>
    illustration(REAL_PLACES, { id, mark: 'news', place }, '3:2'),
  );
  expect(new Set(pictures).size).toBe(pictures.length);
});

test.each([
  ['no place', []],
  ['one place', REAL_PLACES.slice(0, 1)],
  ['200 places', strewnPlaces(200, 120)],
])('a network of %s still gives a picture', async (_, places) => {
  const svg = illustration(places, { id: 'fiche', mark: 'page', place: EASTERN }, '16:9');
  const { bytes } = await readDrawing(svg);
  expect(bytes).toBeLessThan(3_072);
  expect(svg).toMatch(/var\(--motif-(marne|seine)\)/);
});
