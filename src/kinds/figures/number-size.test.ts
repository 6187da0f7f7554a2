import { expect, test } from 'vitest';
import { numberSize } from './number-size';

test.each([
  ['16', '%', ''],
  ['1 500', 'km', 'big-n--long'],
  ['Aucun', undefined, ''],
  ['un tiers', undefined, ''],
  ['834 406', '€', 'big-n--long'],
  ['une trentaine', undefined, 'big-n--longer'],
  ['1 314 230,90', '€', 'big-n--longer'],
])('%s %s is set whole on its line', (value, unit, size) => {
  expect(numberSize({ value, unit })).toBe(size);
});
