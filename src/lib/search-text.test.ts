import { expect, test } from 'vitest';
import { wordsOf } from './search-text';

test.each([
  ['L’Économie', ['l', 'economie']],
  ['tiers-lieux', ['tiers', 'lieux']],
  ['14h30', ['14', 'h', '30']],
  ['14\u00A0h\u202F30', ['14', 'h', '30']],
  ['Œuvre', ['oeuvre']],
  [' ?! ', []],
])('the words of %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});
