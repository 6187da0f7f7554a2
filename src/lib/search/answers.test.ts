import { describe, expect, test } from 'vitest';
import { answerTo, pagesTogether, type WordsFound } from './answers';
import type { Concept, Phrase } from './concept';
import type { FoundPage } from './found-word';

const page = (score: number, place: number, ...fields: readonly string[]): FoundPage => ({
  score,
  places: [place],
  fields,
});

const found: WordsFound = new Map([
  [
    'bureau',
    new Map([
      ['a', page(4, 0, 'nom2')],
      ['b', page(2, 5)],
      ['c', page(0, -1, 'nom1')],
    ]),
  ],
  [
    'partag',
    new Map([
      ['a', page(1, 1, 'nom2', 'nom3')],
      ['b', page(3, 9)],
    ]),
  ],
  [
    'coworking',
    new Map([
      ['b', page(10, 7, 'title')],
      ['d', page(1, 0, 'nom1', 'nom4')],
    ]),
  ],
]);

const concept = (asked: Phrase, ...others: readonly Phrase[]): Concept => ({
  words: asked.join(' '),
  asked,
  others,
  otherWords: [],
});

describe('what the index says of a thing asked', () => {
  test.each<[string, Concept, object, object]>([
    [
      'a word, or its place in a name alone',
      concept(['bureau']),
      { a: 4, b: 2, c: 1 },
      { a: 0.5, c: 1 },
    ],
    ['words in a row, not apart', concept(['bureau', 'partag']), { a: 5 }, { a: 1 }],
    [
      'a word that another also says, which is worth less',
      concept(['coworking'], ['bureau']),
      { a: 2.8, b: 10, c: 1, d: 1 },
      { a: 0.35, c: 0.7, d: 1 },
    ],
    ['the shortest name that has it', concept(['coworking']), { b: 10, d: 1 }, { d: 1 }],
    ['nothing of a word that the index has not', concept(['zzzyx']), {}, {}],
  ])('%s', (_what, asked, scores, names) => {
    const answer = answerTo(asked, found);
    const rounded = (some: ReadonlyMap<string, number>): object =>
      Object.fromEntries([...some].map(([name, score]) => [name, Number(score.toFixed(3))]));
    expect(rounded(answer.scores)).toEqual(scores);
    expect(rounded(answer.names)).toEqual(names);
  });
});

test.each<[string, readonly Concept[], readonly string[]]>([
  ['two things in a row', [concept(['bureau']), concept(['partag'])], ['a']],
  ['not in another order', [concept(['partag']), concept(['bureau'])], []],
  ['nor one thing alone', [concept(['bureau'])], []],
])('together in a page: %s', (_what, concepts, pages) => {
  expect([...pagesTogether(concepts, found)]).toEqual(pages);
});
