import { expect, test } from 'vitest';
import { searchWords } from './search-words';

test.each([
  ['what is elided is left out', 'l’économie d’IT77', ['economie', 'it77']],
  ['parts of a compound, and the whole', 'tiers-lieux', ['tiers', 'lieux', 'tierslieux']],
  ['the whole of what is no word in parts', 'e-L@b', ['e', 'lab', 'elab']],
  ['letters with stops', 'S.A.N.', ['s', 'a', 'n', 'san']],
  ['no whole of an address', 'www.it77.fr', ['www', 'it77', 'fr']],
  ['no whole of words that say nothing', 'y a-t-il', ['y', 'a', 't', 'il']],
  ['a number with its sign, and without', '16 % et 124 €', ['16%', '16', 'et', '124€', '124']],
  ['numbers and times', '1 500 km, 2 h 30', ['1500', 'km', '2h30']],
  ['decimals', '1,133 M€', ['1,133', 'm']],
  ['nothing of signs', '« … » ?!', []],
])('the words of a text are %s', (_what, text, words) => {
  expect(searchWords(text)).toEqual(words);
});
