import { expect, test } from 'vitest';
import { countWords, wordsNote } from './status-words';

const NOTHING = { concepts: [], corrections: [], absent: [] };
const COUNTED = { query: 'gare', plan: NOTHING, total: 3, whole: 3, isNarrowed: false };

test.each([
  ['several results', {}, '3 résultats pour « gare »'],
  ['one', { total: 1, whole: 1 }, '1 résultat pour « gare »'],
  ['none', { total: 0, whole: 0 }, 'Aucun résultat pour « gare »'],
  [
    'none with filters',
    { total: 0, whole: 0, isNarrowed: true },
    'Aucun résultat pour « gare » avec ces choix',
  ],
  ['some with all the words', { whole: 1 }, '3 résultats pour « gare », dont 1 avec tous les mots'],
  ['none with all the words', { whole: 0 }, '3 résultats pour « gare », avec une partie des mots'],
])('the count says %s', (_what, given, words) => {
  expect(countWords({ ...COUNTED, ...given })).toBe(words);
});

test.each([
  ['nothing when words were searched as typed', {}, ''],
  [
    'a slip',
    { plan: { ...NOTHING, corrections: [{ typed: 'gaer', meant: 'gare' }] } },
    'Aucune page n’écrit « gaer » : nous avons cherché « gare ».',
  ],
  [
    'absent words',
    { plan: { ...NOTHING, absent: ['lagny'] } },
    'Aucune page ne contient « lagny ».',
  ],
  [
    'a search of absent words alone',
    { total: 0, plan: { ...NOTHING, absent: ['lagny', 'wifi'] } },
    'Ces mots ne sont sur aucune page du site.',
  ],
  ['words that tell nothing', { total: 0 }, 'Essayez avec un mot qui dise davantage.'],
  [
    'synonyms',
    {
      plan: {
        ...NOTHING,
        concepts: [{ words: 'wifi', asked: ['wifi'], others: [], otherWords: ['très haut débit'] }],
      },
    },
    'Cherché aussi : « très haut débit ».',
  ],
])('the note says %s', (_what, given, words) => {
  expect(wordsNote({ ...COUNTED, ...given })).toBe(words);
});
