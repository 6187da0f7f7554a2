import { expect, test } from 'vitest';
import { rankPages, type Answer } from './rank-pages';

const scores = (pages: string, score = 1): ReadonlyMap<string, number> =>
  new Map(pages.split('').map((page) => [page, score]));
const answer = (pages: string, names = ''): Answer => ({
  scores: scores(pages),
  names: scores(names),
});
const SITE = { total: 100, together: new Set<string>(), worth: () => 1 };
const order = (answers: readonly Answer[], site = SITE): string =>
  rankPages(answers, site)
    .map(({ page }) => page)
    .join('');

test('pages with all the words come before those with some', () => {
  expect(order([answer('ab'), answer('bc')])).toBe('bac');
});

test('of pages with some, those with the rarer words come first, the commonest word alone is no answer', () => {
  expect(order([answer('abcdefghij'.repeat(1)), answer('xy')])).toMatch(/^xy/u);
});

test('when enough pages have all the words, the others are left out', () => {
  const all = 'abcdefghijkl';
  expect(order([answer(all), answer(`${all}xyz`)])).toHaveLength(all.length);
});

test('when no page has most of the words, any will do', () => {
  const words = ['a', 'b', 'c', 'd'].map((page) => answer(page));
  expect(order(words)).toHaveLength(4);
});

test('a page that the query names comes first', () => {
  expect(order([answer('abc', 'c')])).toMatch(/^c/u);
});

test('a page named whole comes before one named in part', () => {
  const names = new Map([
    ['a', 0.25],
    ['b', 1],
  ]);
  expect(order([{ scores: scores('ab'), names }])).toBe('ba');
});

test('a page with the words in a row comes first', () => {
  expect(order([answer('ab'), answer('ab')], { ...SITE, together: new Set(['b']) })).toBe('ba');
});

test('a genre that people look for comes first', () => {
  expect(
    order([answer('ab')], {
      ...SITE,
      worth: (page: string) => (page === 'b' ? 2 : 1),
    } as typeof SITE),
  ).toBe('ba');
});

test('it is told which pages have all', () => {
  const ranked = rankPages([answer('ab'), answer('b')], SITE);
  expect(ranked.filter(({ isWhole }) => isWhole).map(({ page }) => page)).toEqual(['b']);
});
