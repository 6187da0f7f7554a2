import { expect, it } from 'vitest';
import type { Place } from '~/motif';
import { knownCommunes } from './known-communes';

const place = (commune: string, latitude: number): Place => ({
  id: commune,
  name: 'Un lieu',
  commune,
  latitude,
  longitude: 2.6,
  status: 'open',
});

it('gives each commune once, as a dictionary orders them, and no group of communes', () => {
  const places = [
    place('Melun', 48.54),
    place('Étréchy', 48.49),
    place('Melun', 48.54),
    place('Avon', 48.409),
    place('Lieusaint et Saint-Germain-sur-Morin', 48.882),
    place('Combs-la-Ville, Lieusaint et Moissy-Cramayel', 48.632),
    place('Sénart (commune non précisée)', 48.6),
  ];
  expect(knownCommunes({ places })).toEqual([
    { name: 'Avon', latitude: 48.409, longitude: 2.6 },
    { name: 'Étréchy', latitude: 48.49, longitude: 2.6 },
    { name: 'Melun', latitude: 48.54, longitude: 2.6 },
  ]);
});
