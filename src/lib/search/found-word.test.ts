import { expect, test } from 'vitest';
import { foundInAll, scoresInARow, type FoundWord } from './found-word';

/** A word with its places in each page, worth one. */
const word = (pages: Readonly<Record<string, readonly number[]>>): FoundWord =>
  new Map(Object.entries(pages).map(([page, places]) => [page, { score: 1, places, fields: [] }]));

test.each<[string, readonly FoundWord[], Readonly<Record<string, number>>]>([
  ['no word', [], {}],
  ['a word, wherever it is', [word({ a: [3], b: [] })], { a: 1, b: 1 }],
  ['two words that follow one another', [word({ a: [0, 7] }), word({ a: [2, 8] })], { a: 2 }],
  ['three of them', [word({ a: [7] }), word({ a: [8] }), word({ a: [9] })], { a: 3 }],
  ['not in another order', [word({ a: [8] }), word({ a: [7] })], {}],
  ['not with another word between', [word({ a: [1] }), word({ a: [3] })], {}],
  ['not in two pages', [word({ a: [1] }), word({ b: [2] })], {}],
  ['a word twice', [word({ a: [1, 2] }), word({ a: [1, 2] })], { a: 2 }],
])('pages are worth what they have of %s', (_what, words, scores) => {
  expect(Object.fromEntries(scoresInARow(words))).toEqual(scores);
});

test('only pages with all the words are found in all', () => {
  const found = foundInAll([word({ a: [1], b: [1] }), word({ b: [5], c: [5] })]);
  expect([...found.keys()]).toEqual(['b']);
});
