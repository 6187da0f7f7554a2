import { expect, test } from 'vitest';
import { rangeIsOrdered } from './range-is-ordered';

test.each([
  ['one value', { numeric: 512 }, []],
  ['a value that goes up to another', { numeric: 6.5, numericHigh: 8 }, []],
  ['no value at all', {}, []],
  ['an end without a start', { numericHigh: 8 }, ['numericHigh']],
  ['an end below its start', { numeric: 8, numericHigh: 6.5 }, ['numericHigh']],
  ['twice one value', { numeric: 8, numericHigh: 8 }, ['numericHigh']],
])('a figure with %s', (_, data, fields) => {
  expect(rangeIsOrdered({ data }).map(({ field }) => field)).toEqual(fields);
});
