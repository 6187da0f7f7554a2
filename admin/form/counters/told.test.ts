import { expect, test } from 'vitest';
import { told } from './told';

test.each([
  [0, '0 caractère ; 90 conseillés au plus'],
  [1, '1 caractère ; 90 conseillés au plus'],
  [90, '90 caractères ; 90 conseillés au plus'],
  [91, '91 caractères ; 90 conseillés au plus : au-delà, listes et partages le coupent'],
])('%i of 90: « %s »', (length, words) => {
  expect(told(length, 90)).toBe(words);
});
