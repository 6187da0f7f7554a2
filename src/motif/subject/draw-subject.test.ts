import { describe, expect, test } from 'vitest';
import { readDrawing } from '../core/read-drawing';
import { REAL_PLACES, strewnPlaces } from '../core/real-places';
import { ENTRY_MARKS, PICTURE_SUBJECTS, type IllustrationRatio } from '../core/types';
import { illustration } from '../entry/illustration';

const RATIOS: readonly IllustrationRatio[] = ['16:9', '3:2', '1:1', '3:1'];
const ids = Array.from({ length: 40 }, (_, index) => `fiche-${index}`);

describe.each(PICTURE_SUBJECTS)('the picture of « %s »', (subject) => {
  test.each(RATIOS)('%s stays within its weight', async (ratio) => {
    for (const id of ids) {
      const svg = illustration(REAL_PLACES, { id, mark: 'news', subject }, ratio);
      const { bytes, elements } = await readDrawing(svg);
      expect(bytes).toBeLessThan(3_072);
      expect(elements).toBeLessThanOrEqual(25);
    }
  });

  test('is always the same for one entry, and never that of another', () => {
    const drawn = (id: string) => illustration([], { id, mark: 'output', subject }, '3:2');
    expect(ids.map(drawn)).toEqual(ids.map(drawn));
    expect(new Set(ids.map(drawn)).size).toBe(ids.length);
  });
});

test.each(ENTRY_MARKS)('no place comes into the picture of a %s that has none', (mark) => {
  for (const id of ids) {
    const drawn = illustration([], { id, mark }, '3:2');
    expect(illustration(REAL_PLACES, { id, mark }, '3:2')).toBe(drawn);
    expect(illustration(strewnPlaces(30, 20), { id, mark }, '3:2')).toBe(drawn);
  }
});

test('each subject has a drawing of its own', () => {
  const drawn = PICTURE_SUBJECTS.map((subject) =>
    illustration([], { id: 'fiche', mark: 'news', subject }, '3:2'),
  );
  expect(new Set(drawn).size).toBe(PICTURE_SUBJECTS.length);
});
