/** Pages that show a part of a list lead to the rest: nothing is lost, and they stay short. */
import { expect, test } from 'vitest';
import { LISTED_KINDS, listPath } from '~/kinds/kind-paths';
import { SITE_MAP, SPACES_TABLE, territoryPath, themePath, yearPath } from '~/lib/paths';
import { loadContent } from '~/content/read/load-content';
import { pages, type Page } from './site';

const byUrl = new Map(pages.map((page) => [page.url, page]));

/** The entries of the content whose page may be found: neither drafts nor withdrawn. */
const entries = loadContent(process.cwd()).entries.filter((entry) => {
  const page = byUrl.get(entry.url);
  return page?.$('meta[name=robots]').length === 0;
});

/** Where what a page lists leads. */
const listed = ({ $ }: Page): readonly string[] =>
  $('.lines > li:not(.line-rest) > a')
    .toArray()
    .map((node) => $(node).attr('href') ?? '');

/** All that a list holds, page after page, as its readers go through it. */
function wholeList(url: string | undefined): readonly string[] {
  const page = url === undefined ? undefined : byUrl.get(url);
  if (page === undefined) return [];
  return [...listed(page), ...wholeList(page.$('.pagination a[rel=next]').attr('href'))];
}

interface Rest {
  readonly url: string;
  readonly words: string;
}

/** The links of a gathering to the whole of a kind. */
const rests = ({ $ }: Page): readonly Rest[] =>
  $('.line-rest > a')
    .toArray()
    .map((node) => ({ url: $(node).attr('href') ?? '', words: $(node).text() }));

/** What each gathering should hold, by its address. */
const expected = Map.groupBy(
  entries.flatMap((entry) => {
    const { data, kind } = entry;
    const year = 'date' in data && kind !== 'pages' ? (data.date ?? '').slice(0, 4) : '';
    const gatherings = [
      ...('themes' in data ? data.themes.map(themePath) : []),
      ...('territories' in data ? data.territories.map(territoryPath) : []),
      ...(year === '' ? [] : [yearPath(year)]),
    ];
    return gatherings.map((gathering) => ({ gathering, url: entry.url }));
  }),
  ({ gathering }) => gathering,
);

const gatherings = pages.filter(({ url }) =>
  /^\/(?:themes|annees|territoires)\/[^/]+\/$/u.test(url),
);
const kindPages = pages.filter(({ url }) =>
  /^\/(?:themes|annees|territoires)\/[^/]+\/[^/]+\/$/u.test(url),
);

test('a theme, a year, a territory and the pages of their kinds show all that they gather', () => {
  const shown = gatherings.map((page) => {
    const wholes = rests(page).flatMap(({ url }) => wholeList(url));
    return [page.url, [...new Set([...listed(page), ...wholes])].toSorted()];
  });
  const held = [...expected].map(([url, items]) => [url, items.map((item) => item.url).toSorted()]);
  expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(held));
  expect(gatherings.length).toBeGreaterThan(20);
});

test('the page of a kind holds as many entries as the link to it says, those shown first', () => {
  const faults = gatherings.flatMap((page) =>
    rests(page).filter(({ url, words }) => {
      const items = wholeList(url);
      const begins = listed(page).some((link) => link === items[0]);
      return !words.startsWith(`Les ${String(items.length)} `) || !begins;
    }),
  );
  expect(faults).toEqual([]);
});

test('a page of a kind shows thirty entries at most', () => {
  const long = kindPages.filter((page) => listed(page).length > 30);
  expect(long.map(({ url }) => url)).toEqual([]);
});

test('only the kinds that a gathering cuts have a page, one each', () => {
  const led = gatherings.flatMap((page) => rests(page).map(({ url }) => url));
  expect(led.toSorted()).toEqual(kindPages.map(({ url }) => url).toSorted());
  expect(led.length).toBeGreaterThan(10);
});

test('the site map names every editorial page, and lists that name every other', () => {
  const hrefs = (page: Page): readonly string[] =>
    page
      .$('main a')
      .toArray()
      .map((node) => page.$(node).attr('href') ?? '');
  const map = pages.filter(({ url }) => url === SITE_MAP).flatMap(hrefs);
  const lists = LISTED_KINDS.map(listPath);
  expect(map).toEqual(expect.arrayContaining(lists));
  const parts = pages.filter(({ url }) =>
    lists.some((list) => url === list || url.startsWith(`${list}page/`)),
  );
  const named = new Set([...map, ...parts.flatMap(hrefs)]);
  expect(entries.map(({ url }) => url).filter((url) => !named.has(url))).toEqual([]);
});

test('these pages hold 220 elements at most beside the frame, drawings left out', () => {
  const bounded = pages.filter(({ url }) => url === SITE_MAP || url === SPACES_TABLE);
  const beyond = [...gatherings, ...kindPages, ...bounded]
    .map(({ url, $ }) => ({ url, size: $('main *').not('svg *').length }))
    .filter(({ size }) => size > 220);
  expect(beyond).toEqual([]);
  expect(bounded).toHaveLength(2);
});
