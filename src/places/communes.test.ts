import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { REAL_PLACES } from '~/motif/core/real-places';
import { communesTable } from '../tools/places/communes-table';
import { COMMUNES } from './communes';

it('is what `npm run communes` writes', () => {
  expect(readFileSync('src/places/communes.json', 'utf8')).toBe(communesTable());
});

it('holds every commune of the department once, within its bounds', () => {
  expect(COMMUNES).toHaveLength(507);
  expect(new Set(COMMUNES.map(({ code }) => code)).size).toBe(507);
  expect(new Set(COMMUNES.map(({ name }) => name)).size).toBe(507);
  for (const { name, postcodes, latitude, longitude } of COMMUNES) {
    expect(postcodes.length, name).toBeGreaterThan(0);
    expect(latitude, name).toSatisfy((value: number) => value > 48.11 && value < 49.12);
    expect(longitude, name).toSatisfy((value: number) => value > 2.39 && value < 3.56);
  }
});

it('places the communes of the network where other sources do, within three kilometres', () => {
  const checked = REAL_PLACES.flatMap((place) => {
    const commune = COMMUNES.find(({ name }) => name === place.commune);
    if (commune === undefined || commune.isApproximate) return [];
    const north = (commune.latitude - place.latitude) * 111;
    const east = (commune.longitude - place.longitude) * 73;
    expect(Math.hypot(north, east), place.commune).toBeLessThan(3);
    return [place.commune];
  });
  expect(new Set(checked).size).toBeGreaterThan(8);
});
