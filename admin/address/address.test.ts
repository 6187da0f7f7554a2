import { describe, expect, it } from 'vitest';
import { addressOf } from './address-of';
import { keepFormer } from './keep-former';
import { freeSlug } from './new-address';
import { takenBy } from './taken';

const OLD = '/actualites/ancienne/';
const filed = (fields: object) =>
  ({ kind: 'news', file: 'ancienne', fields: { ...fields } }) as const;

describe('the address of an entry', () => {
  it.each([
    ['its file’s name', filed({}), OLD],
    ['its file’s name when the field was emptied', filed({ slug: '' }), OLD],
    ['the end that editors chose', filed({ slug: 'nouvelle' }), '/actualites/nouvelle/'],
    ['a page: as it says', { ...filed({ address: '/ici/' }), kind: 'pages' }, '/ici/'],
  ] as const)('%s', (_case, entry, expected) => {
    expect(addressOf(entry)).toBe(expected);
  });
});

describe('the addresses a page leaves', () => {
  it.each([
    [
      'the one left joins the former ones',
      { slug: 'b', previousUrls: ['/a/'] },
      [OLD],
      ['/a/', OLD],
    ],
    ['one left twice is there once', { slug: 'b', previousUrls: [OLD] }, [OLD], [OLD]],
    [
      'back to a former one, which is former no more',
      { previousUrls: [OLD] },
      ['/actualites/b/'],
      ['/actualites/b/'],
    ],
    [
      'several changes in one visit',
      { slug: 'c' },
      [OLD, '/actualites/b/'],
      [OLD, '/actualites/b/'],
    ],
  ])('%s', (_case, fields, left, expected) => {
    expect(keepFormer(filed(fields), left)['previousUrls']).toEqual(expected);
  });

  it.each([
    ['nothing left', { title: 'Un autre titre' }],
    ['an unfinished line of the list stays for the checks', { previousUrls: [''] }],
  ])('nothing changes: %s', (_case, fields) => {
    const entry = filed(fields);
    expect(keepFormer(entry, [OLD])).toBe(entry.fields);
  });
});

describe('the address of a new entry', () => {
  const entry = (url: string, formerUrls?: readonly string[]) => ({
    key: url,
    link: { url, label: 'Une page' },
    ...(formerUrls === undefined ? {} : { formerUrls }),
  });
  const fields = { title: 'La fête !', date: '2026-07-14' };
  const NAME = '2026-07-14-la-fete';

  it.each([
    ['its file’s name', [], undefined],
    ['its file’s name, which Decap makes its own', [entry(`/actualites/${NAME}/`)], undefined],
    ['not one that a page left', [entry('/a/', [`/actualites/${NAME}/`])], `${NAME}-2`],
    ['not one that a page took', [entry(`/actualites/${NAME}/`, ['/b/'])], `${NAME}-2`],
    [
      'the first that is free',
      [entry('/a/', [`/actualites/${NAME}/`, `/actualites/${NAME}-2/`])],
      `${NAME}-3`,
    ],
  ])('%s', (_case, entries, expected) => {
    expect(freeSlug('news', fields, { entries })).toBe(expected);
  });
});

it('a new place called « Tableau » leaves its address to the table of places', () => {
  expect(freeSlug('spaces', { title: 'Tableau' }, { entries: [] })).toBe('tableau-2');
});

describe('an address that is taken', () => {
  const link = { url: '/agenda/fete/', label: 'La fête' };
  const index = { entries: [{ key: 'events/fete', link, formerUrls: ['/agenda/fete-2012/'] }] };

  it.each([
    ['by another entry', '/agenda/fete/', 'news/x', 'est celle de « La fête »'],
    ['formerly, by another entry', '/agenda/fete-2012/', 'news/x', 'la portait autrefois'],
    ['by a page of the site', '/espaces/tableau/', 'spaces/x', 'est celle du tableau des espaces'],
  ])('%s', (_case, address, key, words) => {
    expect(takenBy(address, key, index)).toContain(words);
  });

  it.each([
    ['by nobody', '/agenda/bal/', 'news/x'],
    ['by the entry itself', '/agenda/fete/', 'events/fete'],
    ['formerly, by the entry itself', '/agenda/fete-2012/', 'events/fete'],
  ])('not %s', (_case, address, key) => {
    expect(takenBy(address, key, index)).toBeUndefined();
  });
});
