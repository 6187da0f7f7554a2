import { describe, expect, test } from 'vitest';
import { REAL_PLACES, strewnPlaces } from '../core/real-places';
import { stationsOf } from '../plan/stations';
import { focusOn, stationsAround } from './neighbourhood';

const [space] = REAL_PLACES;
if (space === undefined) throw new Error('No place.');

describe('the stations of a picture', () => {
  test.each([
    ['of a space', space],
    // Within 200 m of it.
    ['near a space', { latitude: space.latitude + 0.001, longitude: space.longitude }],
  ])('an entry %s starts from its station', (_, place) => {
    const [own] = stationsAround(REAL_PLACES, { place });
    expect(stationsOf(REAL_PLACES)).toContain(own);
  });

  test('an entry elsewhere has a station of its own, which nothing names', () => {
    const place = { latitude: 48.5, longitude: 3.4 };
    const [own, ...others] = stationsAround(REAL_PLACES, { place });
    expect(own).toEqual({ ...place, id: '', label: '', ids: [], statuses: ['open'] });
    expect(others).toHaveLength(7);
  });

  test('what is written of a place does not count, so that its card is not drawn again', () => {
    const renamed = REAL_PLACES.map((place) => ({ ...place, name: 'Un autre nom' }));
    expect(stationsAround(renamed, { place: space })).toEqual(
      stationsAround(REAL_PLACES, { place: space }),
    );
  });

  test('an entry without a place has none', () => {
    expect(stationsAround(REAL_PLACES, {})).toEqual([]);
  });
});

test('pictures of the same stations share one network, laid out once', () => {
  const drawn = () => focusOn(stationsAround(REAL_PLACES, { place: space })).network;
  expect(drawn()).toBe(drawn());
});

test('a network that a hundred others have followed is laid out again, the same', () => {
  const [first, ...others] = strewnPlaces(100, 100).map((place) =>
    stationsAround([place], { place }),
  );
  if (first === undefined) throw new Error('No place.');
  const { network } = focusOn(first);
  for (const other of others) focusOn(other);
  expect(focusOn(first).network).not.toBe(network);
  expect(focusOn(first).network).toEqual(network);
});
