import { describe, expect, it } from 'vitest';
import { addressOf } from '~/kinds/entry';
import { filedHoldings, shownHoldings, type AddressIndex } from './holdings';
import { keepFormer } from './keep-former';
import { freeSlug } from './new-address';
import { takenBy } from './taken';

const OLD = '/actualites/ancienne/';
const NOTHING: AddressIndex = {
  entries: [],
  withdrawn: {},
  withdrawnFormerUrls: {},
  routes: ['/espaces/tableau/'],
};
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
    const holdings = shownHoldings({ ...NOTHING, entries });
    expect(freeSlug('news', fields, holdings, [])).toBe(expected);
  });

  const url = `/actualites/${NAME}/`;
  it.each<readonly [string, AddressIndex, string | undefined]>([
    [
      'not the one of a page that says its whole address',
      { ...NOTHING, entries: [{ key: 'pages/a', link: { url, label: 'Une page' } }] },
      `${NAME}-2`,
    ],
    [
      'not one that a page withdrawn has',
      { ...NOTHING, withdrawn: { 'pages/a': url } },
      `${NAME}-2`,
    ],
    [
      'not one that a page withdrawn had',
      { ...NOTHING, withdrawn: { 'news/a': '/a/' }, withdrawnFormerUrls: { 'news/a': [url] } },
      `${NAME}-2`,
    ],
    [
      'no number that the name of a file has already',
      {
        ...NOTHING,
        entries: [entry(`/actualites/${NAME}-2/`)],
        routes: [url],
      },
      `${NAME}-3`,
    ],
  ])('%s', (_case, index, expected) => {
    expect(freeSlug('news', fields, shownHoldings(index), index.routes)).toBe(expected);
  });

  it('not one that a draft has chosen', () => {
    const raw = `---\ntitle: La fête\nslug: ${NAME}\nid: aaa\ndraft: true\n---\nUn texte.\n`;
    const holdings = filedHoldings([{ kind: 'news', path: 'content/news/a.md', raw }]);
    expect(freeSlug('news', fields, holdings, [])).toBe(`${NAME}-2`);
  });
});

it('a new place called « Tableau » leaves its address to the table of places', () => {
  expect(freeSlug('spaces', { title: 'Tableau' }, [], NOTHING.routes)).toBe('tableau-2');
});

describe('an address that is taken', () => {
  const link = { url: '/agenda/fete/', label: 'La fête' };
  const index: AddressIndex = {
    ...NOTHING,
    entries: [{ key: 'events/fete', link, formerUrls: ['/agenda/fete-2012/'] }],
    withdrawn: { 'events/bal': '/agenda/bal-2011/' },
    withdrawnFormerUrls: { 'events/bal': ['/agenda/bal-2010/'] },
  };

  it.each([
    ['by another entry', '/agenda/fete/', 'news/x', 'est celle de « La fête »'],
    ['formerly, by another entry', '/agenda/fete-2012/', 'news/x', 'la portait autrefois'],
    [
      'by a page withdrawn',
      '/agenda/bal-2011/',
      'news/x',
      'est celle de la page retirée « events/bal »',
    ],
    ['formerly, by a page withdrawn', '/agenda/bal-2010/', 'news/x', 'la portait autrefois'],
    ['by a page of the site', '/espaces/tableau/', 'spaces/x', 'est celle d’une page ou d’un'],
    ['in other letters', '/Agenda/Fete/', 'news/x', 'est celle de « La fête »'],
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
