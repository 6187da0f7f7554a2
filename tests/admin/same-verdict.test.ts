import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { kinds } from '~/kinds';
import { todayInParis } from '~/lib/dates';
import { isRecord } from '~/model/clean';
import type { Collection, Problem } from '~/model/collection';
import { check } from '~/model/problems';
import { prepare } from '../../admin/save/before-save';

/** Complete entries, to be spoilt one value at a time. */
const COMPLETE = {
  news: {
    title: 'Titre',
    summary: 'Résumé.',
    type: 'article',
    date: '2026-07-14',
    datePrecision: 'day',
    id: 'numero',
  },
  spaces: {
    title: 'Lieu',
    summary: 'Résumé.',
    status: 'open',
    date: '2026-07-14',
    datePrecision: 'day',
    statusNote: 'Ouvert.',
    commune: 'Meaux',
    id: 'numero',
  },
  groups: {
    title: 'Groupe',
    summary: 'Résumé.',
    number: 1,
    question: 'Une question ?',
    id: 'numero',
  },
} as const;

/** Of Paris, or the day after it. */
const TOMORROW = todayInParis(new Date(Date.now() + 86_400_000));

type Sampled = keyof typeof COMPLETE;

/** Values as YAML gives them and as the form holds them, field by field. */
const SAMPLES: readonly (readonly [Sampled, string, readonly unknown[]])[] = [
  ['news', 'title', ['', ' ', null, undefined, 'Été', 'x'.repeat(181), 12, true, ['a'], {}]],
  ['news', 'summary', ['', null, 'Une phrase : « où » ?\n', 'x'.repeat(501), 0]],
  ['news', 'type', ['', null, undefined, 'release', 'Actualité', 3]],
  ['news', 'releaseNumber', ['', null, 'CP-2026-01', 'cp-2026-01', 20260101]],
  ['news', 'date', ['', null, '2026-02-31', '2026-2-3', '14/07/2026', 2026, '2026-07-14T10:00']],
  ['news', 'datePrecision', ['', 'month', 'unknown', 'jour']],
  ['news', 'publishAt', ['', '2026-07-14T09:30', '2026-07-14', '2026-07-14T25:00']],
  ['news', 'draft', ['', null, true, false, 'oui', 1]],
  ['news', 'themes', ['', null, [], ['lieux'], ['lieu'], 'lieux', [null]]],
  ['news', 'spaces', ['', [], ['camus'], [''], 'camus']],
  ['news', 'sources', [[], [{}], [{ label: '' }], [{ label: 'A' }], [{ url: 'x' }], [null], 'A']],
  [
    'news',
    'previousUrls',
    [[], [''], ['/avant/'], ['avant'], ['/Été/'], ['//ailleurs.fr/'], ['/../'], ['/./a/']],
  ],
  ['news', 'slug', ['', 'une-fin', 'Une fin', '..', 'été']],
  [
    'news',
    'image',
    [{}, { decorative: false }, { file: '../medias/a.jpg' }, { file: 'a.jpg' }, ''],
  ],
  ['news', 'inconnu', ['', 'valeur', null]],
  ['spaces', 'latitude', ['', null, 48.5, '48.5', 91, 0]],
  ['spaces', 'surface', ['', 0, 12.5, 1000, '1000', Number.NaN]],
  ['spaces', 'verifiedOn', ['', '2026-07-14', '2026-13-01']],
  ['groups', 'number', ['', null, 0, 1, 21, '1']],
  // What nobody sees: removed from words, refused in names.
  [
    'news',
    'title',
    ['Ti\u0003tre', 'Titre\vsuite', '\u0008', '\uD800', `${'x'.repeat(180)}\uFFFE`],
  ],
  ['news', 'themes', [['lieux\u0003']]],
  ['news', 'spaces', [['cam\u0003us'], ['cam\u200Bus']]],
  ['news', 'date', ['2026-07-\u000014']],
  ['news', 'publishAt', ['2026-07-14T09:30\u0003']],
  ['news', 'sources', [[{ label: 'A\u0003', url: 'https://a.fr/\u0003b' }], [{ label: '\u0003' }]]],
  ['news', 'previousUrls', [['/av\u0003ant/']]],
  ['news', 'image', [{ file: '../medias/a\u0003.jpg', alternative: 'Une\u0003 gare' }]],
  ['news', 'inconnu\u0003', ['valeur']],
  ['news', 'id', ['num\u0003ero']],
];

const CASES = SAMPLES.flatMap(([kind, field, values]) =>
  values.map((value) => ({ kind, field, value, shown: JSON.stringify(value) })),
);

const BODY = 'Un texte.';

function verdict(name: Sampled, raw: unknown, body: string): readonly Problem[] {
  const kind: Collection = kinds[name];
  return check(kind, raw, body).problems;
}

describe('the build and the editors’ pages', () => {
  it.each(CASES)('judge $kind.$field = $shown alike', ({ kind, field, value }) => {
    const raw = { ...COMPLETE[kind], [field]: value };
    const atBuild = verdict(kind, raw, BODY);
    const atSave = prepare({ collection: kind, isNew: false, data: { ...raw, body: BODY } });
    expect(atSave.problems).toEqual(atBuild);
    const { body, ...written } = atSave.data;
    expect(verdict(kind, written, String(body))).toEqual(atBuild);
  });

  it.each([
    ['without an hour', {}, ['date']],
    ['with its hour', { publishAt: `${TOMORROW}T09:00` }, []],
    ['with an hour that comes before it', { publishAt: '2026-01-05T09:00' }, ['publishAt']],
    ['in a draft', { draft: true }, []],
  ])('judge a day to come alike: %s', (_case, change, fields) => {
    const raw = { ...COMPLETE.news, date: TOMORROW, ...change };
    const data = { ...raw, body: BODY };
    const atSave = prepare({ collection: 'news', isNew: false, data }).problems;
    expect(atSave).toEqual(verdict('news', raw, BODY));
    expect(atSave.map(({ field }) => field)).toEqual(fields);
  });

  it('read an unquoted day as a text', () => {
    const data: unknown = parse('date: 2026-07-14\ntime: 14:30\nyear: 2026\n');
    expect(isRecord(data) && data['date']).toBe('2026-07-14');
  });
});
