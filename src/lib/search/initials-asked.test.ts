import { expect, test } from 'vitest';
import { allInitials, initialsAsked } from './initials-asked';
import type { Synonyms } from './synonyms';

const synonyms: Synonyms = [
  { said: ['coworking'], meant: ['bureau partagé'] },
  { said: ['très haut débit'], meant: ['fibre'] },
];

test.each([
  ['words', 'Télétravail à Meaux', ['t', 'm']],
  ['accents and figures', 'Œuvres 2012', ['o', '0']],
  ['each part of a word, and all in one', 'e-lab', ['e', 'l']],
  ['what a word also means', 'le coworking', ['c', 'b', 'p']],
  ['what a phrase also means', 'tres haut debits', ['h', 'd', 'f']],
  ['nothing of half a phrase', 'haut', ['h']],
  ['no word', '…', []],
])('a query needs the initials of %s', (_what, query, initials) => {
  expect(initialsAsked(query, synonyms)).toEqual(initials);
});

test('a word cut in two may begin with an empty one', () => {
  expect(allInitials('le par tager')).toEqual(['l', 'p', 't']);
});
