import { describe, expect, it } from 'vitest';
import { KINDS, kinds, type Kind } from '~/kinds';
import type { CmsList } from '~/kinds/cms-list';
import type { Collection } from '~/model/collection';
import { rowOf } from './row';

const NOW = new Date('2026-11-24T10:00:00Z');
const COMPLETE = { themes: ['lieux'], territories: ['melun'], sources: [{ label: 'Le Parisien' }] };

const listOf = (kind: Kind): CmsList => kinds[kind].cmsList;

const row = (kind: Kind, data: object, body = '') =>
  rowOf(kind, { title: 'Titre', ...COMPLETE, ...data }, body, NOW);

describe('the line of a list', () => {
  it.each<readonly [string, Kind, object, string]>([
    [
      'tells a date as far as it is known',
      'news',
      { type: 'article', date: '2012-05-01', datePrecision: 'month' },
      'mai 2012 · Titre',
    ],
    [
      'gives a press release its number',
      'news',
      { type: 'release', releaseNumber: 'CP-2026-01', date: '2026-01-05' },
      '5 janvier 2026 · Titre · CP-2026-01',
    ],
    [
      'says that an entry is a draft',
      'news',
      { type: 'kit', draft: true, date: '2026-01-05' },
      '5 janvier 2026 · Titre · Dossier de presse · brouillon',
    ],
    [
      'says when an entry will appear',
      'news',
      { type: 'article', date: '2026-12-01', publishAt: '2026-12-01T09:00' },
      '1er décembre 2026 · Titre · à paraître mardi 1er décembre 2026 à 9 h',
    ],
    [
      'says nothing of an hour that has come',
      'news',
      { type: 'article', date: '2026-11-24', publishAt: '2026-11-24T10:00' },
      '24 novembre 2026 · Titre',
    ],
    [
      'says so of an event of this month, as the agenda of the site does',
      'events',
      { status: 'confirmed', date: '2026-11-01', datePrecision: 'month', commune: 'Melun' },
      'novembre 2026 · Titre · Melun · à venir',
    ],
    [
      'says that an event is ahead, its last day included',
      'events',
      { status: 'confirmed', date: '2026-11-20', endDate: '2026-11-24', commune: 'Melun' },
      '20 novembre 2026 · Titre · Melun · à venir',
    ],
    [
      'does not announce an event that is cancelled',
      'events',
      { status: 'cancelled', date: '2026-12-20' },
      '20 décembre 2026 · Titre · annulé',
    ],
    [
      'says that a page was withdrawn, and announces it no more',
      'events',
      { status: 'confirmed', date: '2026-12-20', retired: { date: '2026-11-20', reason: 'Faux.' } },
      '20 décembre 2026 · Titre · page retirée',
    ],
    [
      'translates the stored codes',
      'members',
      { college: '3', websiteConfidence: 'sure' },
      'Titre · Grandes entreprises',
    ],
    [
      'does not say twice what the state says',
      'spaces',
      { commune: 'Meaux', status: 'unverified', datePrecision: 'day' },
      'Meaux · Titre · À vérifier',
    ],
    [
      'gives a figure its unit',
      'figures',
      { value: '16', unit: '%', status: 'disputed' },
      '16 % · Titre · Contesté',
    ],
    ['survives an entry that holds nothing', 'groups', { sources: [] }, 'Titre · à compléter'],
  ])('%s', (_sentence, kind, data, line) => {
    expect(row(kind, data).line).toBe(line);
  });
});

describe('the marks that the filters look for', () => {
  it.each<readonly [string, object, string, string]>([
    ['a text that says « à compléter »', {}, 'Le SIREN est à compléter.', 'à compléter'],
    ['a list left empty that should not be', { themes: [] }, '', 'à compléter'],
    ['a text that says « à confirmer »', { summary: 'Date à confirmer.' }, '', 'à vérifier'],
    ['a date that nobody knows', { datePrecision: 'unknown' }, '', 'à vérifier'],
    ['nothing to say', {}, 'Un texte.', ''],
  ])('%s', (_what, data, body, marks) => {
    expect(row('news', { type: 'article', ...data }, body).marks).toBe(marks);
  });

  it('asks no source of a press article, which is its own', () => {
    expect(row('press', { sources: [] }).marks).toBe('');
  });

  it('finds withdrawn pages in the list of every kind', () => {
    const retired = { retired: { date: '2026-11-20', reason: 'Faux.' } };
    for (const kind of KINDS) {
      const filter = listOf(kind).filters.find(({ label }) => label === 'Retirées du site');
      const pattern = new RegExp(String(filter?.pattern), 'u');
      expect(filter?.field).toBe('row.marks');
      expect(pattern.test(row(kind, retired).marks)).toBe(true);
      expect(pattern.test(row(kind, {}).marks)).toBe(false);
    }
  });

  it('sifts figures that are not established by their stored state', () => {
    const filter = listOf('figures').filters.find(({ label }) => label === 'Non établis');
    const pattern = new RegExp(String(filter?.pattern));
    expect(['established', 'declared', 'to-revise'].map((status) => pattern.test(status))).toEqual([
      false,
      true,
      true,
    ]);
  });
});

describe('what the lists use', () => {
  const used = KINDS.flatMap((kind) => {
    const { sort, filters, groups } = listOf(kind);
    return [...sort, ...filters, ...groups].map(({ field }) => ({ kind, field }));
  });

  it('is computed, when it is not a field of the model', () => {
    const unknown = used
      .filter(({ field }) => field.startsWith('row.words.'))
      .filter(({ kind, field }) => {
        const name = field.slice('row.words.'.length);
        const { fields }: Collection = kinds[kind];
        return fields[name]?.spec.type !== 'select';
      });
    expect(unknown).toEqual([]);
    const others = used.filter(({ field }) => /^row\.(?!words\.)/u.test(field));
    expect([...new Set(others.map(({ field }) => field))].sort()).toEqual(['row.day', 'row.marks']);
  });

  it('puts last the entries that have no date', () => {
    expect(row('press', { date: '2012-05-01' }).day > row('press', {}).day).toBe(true);
  });
});
