import { expect, it } from 'vitest';
import { parseDecimal, typedDecimal } from './decimal';

it.each<[string, number | undefined]>([
  ['48,5412', 48.5412],
  ['48.5412', 48.5412],
  ['1,234', 1.234],
  ['1 200', 1200],
  ['1\u202F200,5', 1200.5],
  [' 48,5 ', 48.5],
  ['-2,5', -2.5],
  ['−2,5', -2.5],
  ['+3', 3],
  ['48,', 48],
  [',5', 0.5],
  ['0', 0],
  ['', undefined],
  ['-', undefined],
  [',', undefined],
  ['1.234,5', undefined],
  ['1,234,567', undefined],
  ['1e3', undefined],
  ['48°', undefined],
  ['environ 3', undefined],
  ['Infinity', undefined],
])('« %s »', (typed, value) => {
  expect(parseDecimal(typed)).toBe(value);
});

it.each([48.5412, -2.5, 0, 1200])('shows %d so that it is read again as it is', (value) => {
  expect(parseDecimal(typedDecimal(value))).toBe(value);
});
