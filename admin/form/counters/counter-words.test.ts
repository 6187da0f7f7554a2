import { expect, test } from 'vitest';
import { counterWords } from './counter-words';

test.each([
  [0, '0 caractère ; 90 conseillés au plus'],
  [1, '1 caractère ; 90 conseillés au plus'],
  [90, '90 caractères ; 90 conseillés au plus'],
  [91, '91 caractères ; 90 conseillés au plus : au-delà, listes et partages le coupent'],
])('%i of 90: « %s »', (length, words) => {
  expect(counterWords(length, 90)).toBe(words);
});
