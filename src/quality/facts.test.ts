/** What the checks of facts and dates say of one entry, on 24 November 2026. */
import { describe, expect, it } from 'vitest';
import type { StoredEntry } from '~/kinds/entry';
import { toConfirm, unknownDates } from './doubts';
import { weakFigures } from './figures';
import { said, sample } from './sample-content';
import { stale } from './freshness';
import type { Check } from './material';

const unsourced = { sources: [{ label: 'Document de 2013' }] };

const CASES: readonly (readonly [string, Check, StoredEntry, readonly string[]])[] = [
  [
    'a figure to revise',
    weakFigures,
    sample('figures', { status: 'to-revise', note: 'Sans source.' }),
    ['État « À réviser » ; 1 source à ouvrir'],
  ],
  [
    'an estimate of ours',
    weakFigures,
    sample('figures', { status: 'estimated', note: 'Sans calcul.' }),
    ['État « Estimé par l’association » ; 1 source à ouvrir'],
  ],
  [
    'a figure of the actors without address',
    weakFigures,
    sample('figures', { status: 'declared', ...unsourced }),
    ['État « Déclaré par les acteurs » ; aucune source n’a d’adresse'],
  ],
  ['a figure of the actors, with its address', weakFigures, sample('figures'), []],

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
  ['a known date', unknownDates, sample('news'), []],

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
];

describe('a check says of', () => {
  it.each(CASES)('%s', (_name, check, entry, found) => {
    expect(said(check, entry)).toEqual(found);
  });
});
