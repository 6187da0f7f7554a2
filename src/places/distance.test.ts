import { describe, expect, test } from 'vitest';
import { kilometresBetween, nearestFirst } from './distance';

const MEAUX = { name: 'Meaux', latitude: 48.96, longitude: 2.888 };
const MELUN = { name: 'Melun', latitude: 48.54, longitude: 2.66 };
const PROVINS = { name: 'Provins', latitude: 48.559, longitude: 3.299 };

describe('kilometres as the crow flies', () => {
  test.each([
    [
      'a minute of latitude is a nautical mile',
      { latitude: 0, longitude: 0 },
      { latitude: 1 / 60, longitude: 0 },
      1.853,
    ],
    [
      'a degree of longitude shrinks northwards',
      { latitude: 60, longitude: 0 },
      { latitude: 60, longitude: 1 },
      55.6,
    ],
    ['from Meaux to Melun', MEAUX, MELUN, 49.6],
    ['from a place to itself', MEAUX, MEAUX, 0],
  ])('%s', (_case, one, other, kilometres) => {
    expect(kilometresBetween(one, other)).toBeCloseTo(kilometres, 1);
    expect(kilometresBetween(other, one)).toBeCloseTo(kilometres, 1);
  });

  test('the nearest comes first', () => {
    const found = nearestFirst(MELUN, [PROVINS, MELUN, MEAUX]).map(({ it }) => it.name);
    expect(found).toEqual(['Melun', 'Provins', 'Meaux']);
  });
});
