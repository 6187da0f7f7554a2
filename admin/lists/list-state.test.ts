import { describe, expect, it } from 'vitest';
import { isEntryForm, listIn, savedChoices } from './list-state';

describe('listIn', () => {
  it.each<[string, string | undefined]>([
    ['#/collections/news', '#/collections/news'],
    ['#/collections/news?x=1', '#/collections/news'],
    ['#/collections/news/search/melun', '#/collections/news/search/melun'],
    ['#/search/melun', '#/search/melun'],
    ['#/collections/news/entries/2026-a', undefined],
    ['#/collections/news/new', undefined],
    ['#/workflow', undefined],
    ['', undefined],
  ])('« %s »', (hash, list) => {
    expect(listIn(hash)).toBe(list);
  });

  it('takes no form for a list', () => {
    expect(isEntryForm('#/collections/news/entries/a')).toBe(true);
    expect(isEntryForm('#/collections/news')).toBe(false);
  });
});

describe('savedChoices', () => {
  const active = (id: string, isActive = true): object => ({ [id]: { id, active: isActive } });
  const RELEASES = 'type__release';
  const YEAR = String.raw`date__\d{4}`;

  it('gives back what was filtered and gathered, as Decap names it', () => {
    const saved = { filter: { news: active(RELEASES) }, group: { news: active(YEAR) } };
    expect(savedChoices(JSON.stringify(saved))).toEqual([
      {
        kind: 'news',
        sort: 'filter',
        choice: { id: RELEASES, field: 'type', label: 'Communiqués', pattern: 'release' },
      },
      {
        kind: 'news',
        sort: 'group',
        choice: { id: YEAR, field: 'date', label: 'Année', pattern: String.raw`\d{4}` },
      },
    ]);
  });

  it.each<[string, unknown]>([
    ['a filter that was taken off', { filter: { news: active(RELEASES, false) } }],
    ['a filter that there is no more', { filter: { news: active('type__old') } }],
    ['the filter of another kind', { filter: { members: active(RELEASES) } }],
    ['a kind that there is no more', { filter: { old: active(RELEASES) } }],
    ['anything else', { filter: 3, group: [] }],
    ['nothing', null],
  ])('forgets %s', (_what, saved) => {
    expect(savedChoices(JSON.stringify(saved))).toEqual([]);
  });

  it('forgets what cannot be read', () => {
    expect(savedChoices('{')).toEqual([]);
  });
});
