import { expect, test } from 'vitest';
import { editDistance } from './edit-distance';

test.each([
  ['coworking', 'coworking', 0],
  ['coworkng', 'coworking', 1],
  ['coworkiing', 'coworking', 1],
  ['cowarking', 'coworking', 1],
  ['telecnetre', 'telecentre', 1],
  ['fontenbleau', 'fontainebleau', 3],
  ['colomiers', 'coulommiers', 2],
  ['', 'ab', 2],
  ['abcdef', 'a', 4],
])('%s is %s but for %i', (one, other, distance) => {
  expect(editDistance(one, other, 3)).toBe(distance);
  expect(editDistance(other, one, 3)).toBe(distance);
});

test('beyond the most that is wanted, it is not counted further', () => {
  expect(editDistance('communisme', 'coworking', 2)).toBe(3);
});
