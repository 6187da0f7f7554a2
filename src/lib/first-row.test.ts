import { expect, test } from 'vitest';
import { firstRow } from './first-row';

test('a list that fits in a row is whole', () => {
  expect(firstRow([1, 2, 3, 4])).toEqual([1, 2, 3, 4]);
});

test('a longer one leaves a cell to the link', () => {
  expect(firstRow([1, 2, 3, 4, 5])).toEqual([1, 2, 3]);
});
