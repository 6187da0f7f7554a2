import { expect, test } from 'vitest';
import { editDistance } from './edit-distance';

test.each([
  ['meaux', 'meaux', 0],
  ['colommiers', 'coulommiers', 1],
  ['telecnetre', 'telecentre', 1],
  ['coworkng', 'coworking', 1],
  ['ponthiery', 'ponthierry', 1],
  ['mlean', 'melun', 2],
  ['meaux', 'melun', 2],
  ['meaux', 'provins', Infinity],
  ['', 'ab', 2],
  ['a', 'abcd', Infinity],
])('from « %s » to « %s »: %d', (one, other, distance) => {
  expect(editDistance(one, other, 2)).toBe(distance);
  expect(editDistance(other, one, 2)).toBe(distance);
});
