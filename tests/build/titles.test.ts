/** How pages are called, in tabs, shares, the search and the feed; how texts call their sources. */
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { loadContent } from '~/content/read/load-content';
import { figureTitle } from '~/kinds/figures/figure-title';
import { typeset } from '~/lib/typography';
import { shownInSearch } from './shown-in-search';
import { exists, pages, read } from './site';

const LOWER = /^\p{Ll}/u;

describe('the title of a page', () => {
  it('never begins in lower case', () => {
    const titles = pages.flatMap(({ url, $ }) =>
      [$('title').text(), $('meta[property="og:title"]').attr('content') ?? ''].map(
        (title) => `${title} (${url})`,
      ),
    );
    expect(titles.filter((title) => LOWER.test(title))).toEqual([]);
  });
});

describe('a key figure', () => {
  const figures = loadContent(process.cwd()).entries.flatMap((entry) =>
    entry.kind === 'figures' && exists(entry.url) ? [entry] : [],
  );
  const plain = (text: string): string => text.replace(/\s/gu, ' ').replaceAll("'", '’');

  it.each(figures)('is called by its value first: $url', ({ url, data }) => {
    const title = typeset(figureTitle(data));
    const $ = load(read(url));
    expect($('title').text().startsWith(title)).toBe(true);
    expect(plain($('h1').text())).toBe(plain(title));
    expect(plain(shownInSearch.get(url)?.title ?? '')).toBe(plain(title));
  });

  it('is called by its value first in the feed', () => {
    const $ = load(read('/rss.xml'), { xml: true });
    const items = $('item:contains("/chiffres/")').toArray();
    for (const item of items) {
      const { pathname } = new URL($(item).find('> link').text());
      const figure = figures.find(({ url }) => url === pathname);
      if (figure === undefined) continue;
      expect($(item).find('title').text()).toBe(typeset(figureTitle(figure.data)));
    }
  });
});

it('a note stands between parentheses, held by a thin space to what it follows', () => {
  const note = /(.{12})<sup><a [^>]*href="#source-\d+"[^>]*>([^<]*)<\/a><\/sup>/gsu;
  const wrong = pages.flatMap(({ url, html }) =>
    [...html.matchAll(note)]
      .filter(
        ([, before = '', call = '']) =>
          !/(?:\u202f|<(?:p|li|td)>)$/u.test(before) || !/^\(\d+\)$/u.test(call),
      )
      .map(([whole]) => `${url} ${whole}`),
  );
  expect(wrong).toEqual([]);
});
