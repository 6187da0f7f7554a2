import { describe, expect, test } from 'vitest';
import { REAL_PLACES } from '../core/real-places';
import { ranked, stationsOf } from './stations';
import type { Place } from '../core/types';

const place = (id: string, commune: string, latitude: number, longitude: number): Place => ({
  id,
  name: id,
  commune,
  latitude,
  longitude,
  status: 'open',
});

describe('places of one commune share a station', () => {
  test('19 real places make 15 stations, four of them with two places', () => {
    const stations = stationsOf(REAL_PLACES);
    expect(stations).toHaveLength(15);
    expect(
      stations
        .filter(({ statuses }) => statuses.length === 2)
        .map(({ label }) => label)
        .sort(),
    ).toEqual(['Fontainebleau', 'La Ferté-sous-Jouarre', 'Lieusaint', 'Serris']);
  });

  test('by name, wherever they are in it', () => {
    const [station] = stationsOf([place('a', 'Melun', 48.5, 2.6), place('b', 'Melun', 48.75, 2.7)]);
    expect(station).toMatchObject({ label: 'Melun', latitude: 48.625, statuses: ['open', 'open'] });
  });

  test('by position too: the shortest name is kept', () => {
    const stations = stationsOf([
      place('a', 'Combs-la-Ville, Lieusaint', 48.632, 2.549),
      place('b', 'Lieusaint', 48.632, 2.549),
    ]);
    expect(stations.map(({ label }) => label)).toEqual(['Lieusaint']);
  });
});

describe('each station has a row of its own', () => {
  test('from north to south', () => {
    const rows = ranked(stationsOf(REAL_PLACES)).map(({ row }) => row);
    expect(rows).toEqual(rows.toSorted((a, b) => b - a));
    expect(new Set(rows).size).toBe(rows.length);
  });

  test('within 500 m, the nearer to Paris takes the outer row', () => {
    const names = (latitude: number) =>
      ranked(stationsOf([place('a', 'Loin', latitude, 3), place('b', 'Près', latitude, 2.6)])).map(
        ({ label }) => label,
      );
    expect(names(48.95)).toEqual(['Près', 'Loin']);
    expect(names(48.4)).toEqual(['Loin', 'Près']);
  });
});
