import { expect, test } from 'vitest';
import { expandQuery } from './synonyms';

const groups = [
  ['Coworking', 'cotravail', 'bureaux partagés'],
  ['EPCI', 'intercommunalité'],
];

test.each([
  ['a word without synonym stays alone', 'Meaux', ['Meaux']],
  ['a word brings its synonyms', 'cotravail', ['cotravail', 'coworking', 'bureaux partages']],
  ['accents and case do not matter', 'INTERCOMMUNALITE', ['INTERCOMMUNALITE', 'epci']],
  [
    'a phrase keeps its other words',
    'bureaux partagés Melun',
    ['bureaux partagés Melun', 'coworking melun', 'cotravail melun'],
  ],
  ['part of a word is not the word', 'coworkings', ['coworkings']],
])('%s', (_name, query, forms) => {
  expect(expandQuery(query, groups)).toEqual(forms);
});
