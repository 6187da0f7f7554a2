import { describe, expect, test } from 'vitest';
import { readKnownWords } from './known-words';
import { planQuery } from './query-plan';

const KNOWN = readKnownWords(
  [
    'télécentre coworking espaces projet',
    'bureau partagé lieux tiers elab meaux centre 16 16% haut débit très étude de marché communiqué',
    'montage traceur',
  ].join('\n'),
);
const SYNONYMS = [
  {
    said: ['coworking', 'cotravail', 'bureaux partagés'],
    meant: ['coworking', 'cotravail', 'bureaux partagés'],
  },
  { said: ['wifi', 'internet'], meant: ['très haut débit'] },
  { said: ['près de chez moi'], meant: ['espaces'] },
];
const planOf = (query: string) => planQuery(query, KNOWN, SYNONYMS);
const askedBy = (query: string): readonly string[] =>
  planOf(query).concepts.map(({ asked }) => asked.join(' '));

describe('a query is asked', () => {
  test.each([
    ['by its words, in one form', 'TÉLÉCENTRES projets', ['telecentr', 'projet']],
    [
      'without the words that say nothing',
      'où est le télécentre de Meaux ?',
      ['telecentr', 'meau'],
    ],
    ['once a word', 'projet projets', ['projet']],
    ['in one word where the site writes one', 'co-working', ['coworking']],
    ['in one word where it was cut', 'télé centre', ['telecentr']],
    ['… or typed with a lone letter', 'e lab', ['elab']],
    ['in parts where both are words', 'tiers-lieux', ['tier', 'lieu']],
    ['by the number when no page has its sign', '16 €', ['16']],
    ['by number and sign when one has them', '16 pour cent', ['16%']],
    ['by a phrase that has synonyms', 'bureaux partagés', ['bureau partag']],
    ['by what is meant, when no page says it so', 'wifi', ['haut debit']],
    ['by a phrase of words that say nothing', 'un lieu près de chez moi', ['lieu', 'espac']],
    ['by nothing when no word tells', 'qui que quoi', []],
  ])('%s: %s', (_how, query, asked) => {
    expect(askedBy(query)).toEqual(asked);
  });
});

test('synonyms are asked too, and named', () => {
  expect(planOf('coworking').concepts[0]).toMatchObject({
    asked: ['coworking'],
    others: [['bureau', 'partag']],
    otherWords: ['bureaux partagés'],
  });
});

describe('a slip is taken for the word of the site that it resembles', () => {
  test.each([
    ['telecnetre', 'télécentre'],
    ['coworkng', 'coworking'],
    ['meuax', 'meaux'],
    ['partage', 'partagé'],
    ['télécent', 'télécentre'],
  ])('%s → %s', (typed, meant) => {
    const { concepts, corrections } = planOf(typed);
    expect(concepts).toHaveLength(1);
    expect(corrections.map((correction) => correction.meant)).toEqual(
      typed === 'partage' ? [] : [meant],
    );
  });

  test('and keeps its synonyms', () => {
    expect(planOf('coworkng').concepts[0]?.otherWords).toEqual(['bureaux partagés']);
  });

  test.each([
    ['communisme', 'two letters of its end are others'],
    ['montagne', 'one page alone has « montage »'],
    ['tracteur', 'one page alone has « traceur »'],
    ['beaux', 'its first letter is another'],
    ['crocodile', 'it resembles nothing'],
  ])('%s is absent: %s', (word) => {
    expect(planOf(word)).toEqual({ concepts: [], corrections: [], absent: [word] });
  });
});

test('absent words are told, and the others asked', () => {
  const { concepts, absent } = planOf('télécentre crocodile');
  expect(concepts.map(({ asked }) => asked)).toEqual([['telecentr']]);
  expect(absent).toEqual(['crocodile']);
});
