import { describe, expect, it } from 'vitest';
import { storedEntry } from '~/content/check/entry-fixture';
import { datingSentence } from './entry-dating';

describe('what an entry is dated of', () => {
  it.each([
    ['news', { date: '2017-03-20', datePrecision: 'day' }, 'Faits du 20 mars 2017.'],
    ['news', { date: '2022-01-01', datePrecision: 'year' }, 'Faits de 2022.'],
    [
      'news',
      { type: 'release', releaseNumber: 'CP-2012-01', date: '2012-04-01', datePrecision: 'month' },
      'Communiqué d’avril 2012.',
    ],
    ['figures', { date: '2011-12-22', datePrecision: 'day' }, 'Chiffre du 22 décembre 2011.'],
    [
      'press',
      { outlet: '20 Minutes', author: 'B. B.', date: '2015-10-20', datePrecision: 'day' },
      'B. B., 20 Minutes, « Titre », 20 octobre 2015. Résumé écrit par nos soins.',
    ],
    ['press', { outlet: 'Citica' }, 'Citica, « Titre », sans date. Résumé écrit par nos soins.'],
    [
      'outputs',
      { publisher: 'ENS Cachan', date: '2014-03-01', datePrecision: 'month' },
      'ENS Cachan, « Titre », mars 2014. Résumé écrit par nos soins.',
    ],
  ] as const)('%s of %j: %s', (kind, change, sentence) => {
    expect(datingSentence(storedEntry(kind, 'Titre', change))).toBe(sentence);
  });

  it('is nothing for what bears no date of facts', () => {
    expect(datingSentence(storedEntry('members', 'Aeropole'))).toBeUndefined();
  });
});
