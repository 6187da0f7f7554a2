import { expect, it } from 'vitest';
import { seasonOf } from './season';

it.each([
  ['2012-10-01', '2012-12-01', 'automne 2012'],
  ['2012-10-01', '2012-12-18', 'automne 2012'],
  ['2026-04-01', '2026-06-01', 'printemps 2026'],
  ['2012-10-01', '2012-11-01', undefined],
  ['2012-10-01', '2013-12-01', undefined],
])('from %s to %s: %s', (start, end, expected) => {
  expect(seasonOf(start, end)).toBe(expected);
});
