/** What each check says of one entry. */
import { describe, expect, it } from 'vitest';
import type { StoredEntry } from '~/store/load';
import { emptyFields, toComplete } from './completeness';
import { toConfirm, unknownDates } from './doubts';
import { weakFigures } from './figures';
import { materialOf, said, sample } from './fixture';
import { stale } from './freshness';
import { longTexts } from './lengths';
import type { Check } from './material';
import { alternatives } from './pictures';
import { waiting } from './publication';
import { typography } from './typography';

const image = (change: object) => sample('news', { image: { file: '../medias/a.jpg', ...change } });

const CASES: readonly (readonly [string, Check, StoredEntry, readonly string[]])[] = [
  [
    'an image whose text is a file name',
    alternatives,
    image({ alternative: 'IMG_1.jpg' }),
    ['Texte de remplacement qui ne dit rien | a.jpg'],
  ],
  [
    'an image whose text is « Photo »',
    alternatives,
    image({ alternative: 'Photo' }),
    ['Texte de remplacement qui ne dit rien | a.jpg'],
  ],
  [
    'an image of the text without one',
    alternatives,
    sample('news', {}, '![](../medias/b.png)'),
    ['Sans texte de remplacement | b.png'],
  ],
  ['a decorative image', alternatives, image({ decorative: true }), []],
  ['an image that is told', alternatives, image({ alternative: 'La salle du télécentre' }), []],

  ['a draft', waiting, sample('news', { draft: true }), ['Brouillon']],
  [
    'a scheduled entry',
    waiting,
    sample('news', { publishAt: '2026-12-01T09:00' }),
    ['Programmée : mardi 1er décembre 2026 à 9 h, heure de Paris'],
  ],
  ['an entry whose hour has come', waiting, sample('news', { publishAt: '2026-11-24T11:59' }), []],

  [
    'a figure to revise',
    weakFigures,
    sample('figures', { status: 'to-revise' }),
    ['État « À réviser » ; 1 source à ouvrir'],
  ],
  [
    'a historical figure without address',
    weakFigures,
    sample('figures', { status: 'historical', ...unsourced }),
    ['État « Historique » ; aucune source n’a d’adresse'],
  ],
  ['a verified figure', weakFigures, sample('figures'), []],

  [
    'a text to confirm',
    toConfirm,
    sample('news', { dateNote: 'Jour à confirmer.' }),
    ['Remarque sur la date | Jour à confirmer.'],
  ],
  [
    'an unknown date that is explained',
    unknownDates,
    sample('press', { date: undefined, datePrecision: 'unknown', dateNote: 'Page sans date.' }),
    ['Page sans date.'],
  ],
  [
    'an unknown date that is not',
    unknownDates,
    sample('press', { date: undefined, datePrecision: 'unknown' }),
    ['Date inconnue, sans remarque qui l’explique'],
  ],
  ['a known date', unknownDates, CORRECT, []],

  ['a page read a year ago to the day', stale, sample('pages', { date: '2025-11-24' }), []],
  [
    'a page read the day before',
    stale,
    sample('pages', { date: '2025-11-23' }),
    ['Relue le 23 novembre 2025'],
  ],
  [
    'an old page updated since',
    stale,
    sample('pages', { date: '2020-01-01', updated: '2026-01-01', updateNote: 'Relue.' }),
    [],
  ],
  ['a place that nobody called', stale, sample('spaces'), ['Jamais vérifié auprès du lieu']],
  [
    'a place called long ago',
    stale,
    sample('spaces', { verifiedOn: '2024-05-02' }),
    ['Vérifié auprès du lieu le 2 mai 2024'],
  ],
  ['a place that closed', stale, sample('spaces', { status: 'closed' }), []],
  ['an old article, which is history', stale, sample('news', { date: '2012-05-14' }), []],

  [
    'straight quotes',
    typography,
    sample('news', {}, 'Dit "oui".'),
    ['Texte : guillemets droits | Dit "oui".'],
  ],
  [
    'three dots in a summary',
    typography,
    sample('news', { summary: 'Attendre...' }),
    ['Résumé : trois points | Attendre...'],
  ],
  [
    'double spaces',
    typography,
    sample('news', {}, 'Deux  mots.'),
    ['Texte : espaces doubles | Deux  mots.'],
  ],
  [
    'code and table marks',
    typography,
    sample('news', {}, '| a  | b |\n|---|---|\n| `x "y"` z | c |'),
    [],
  ],

  ['a long title', longTexts, sample('news', { title: 'x'.repeat(91) }), ['titre de 91 signes']],
  ['a long title that is not ours', longTexts, sample('press', { title: 'x'.repeat(91) }), []],
  [
    'a long summary',
    longTexts,
    sample('press', { summary: 'x'.repeat(241) }),
    ['résumé de 241 signes'],
  ],

  [
    'no theme and no territory',
    emptyFields,
    sample('news', { themes: [], territories: [] }),
    ['Sans thèmes, sans territoires'],
  ],
  ['no source', emptyFields, sample('pages', { sources: [] }), ['Sans sources']],
  ['a press article, its own source', emptyFields, sample('press', { sources: [] }), []],
];

describe('a check says of', () => {
  it.each(CASES)('%s', (_name, check, entry, found) => {
    expect(said(check, entry)).toEqual(found);
  });
});

it('what is to complete: the settings, then the texts that say so', () => {
  const entry = sample('pages', {}, 'Liste à compléter.');
  expect(toComplete.find(materialOf([entry])).map(({ title, href }) => [title, href])).toEqual([
    ['SIREN', '/admin/#/collections/settings/entries/site'],
    ['Adresse postale', '/admin/#/collections/settings/entries/site'],
    ['Direction de la publication', '/admin/#/collections/settings/entries/site'],
    ['Adresse de l’hébergeur', '/admin/#/collections/settings/entries/site'],
    ['Titre', '/admin/#/collections/pages/entries/pages-1'],
  ]);
});
