import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { communePages, pages, read } from './site';

const $index = load(read('/sitemap-index.xml'), { xml: true });
const listed = $index('loc')
  .toArray()
  .flatMap((node) => {
    const $ = load(read(new URL($index(node).text()).pathname), { xml: true });
    return $('url > loc')
      .toArray()
      .map((loc) => new URL($(loc).text()).pathname);
  });

describe('the sitemap', () => {
  test('lists every page that may be indexed, and no other', () => {
    const indexable = pages
      .filter(({ $ }) => $('meta[name=robots][content*=noindex]').length === 0)
      .map(({ url }) => url);
    const told = listed.filter((url) => !communePages.includes(url) || indexable.includes(url));
    expect(told.toSorted()).toEqual(indexable.toSorted());
  });

  test('lists the communes that have a place near, and no other', () => {
    const near = communePages.filter((url) => !read(url).includes('<meta name="robots"'));
    expect(listed.filter((url) => communePages.includes(url)).toSorted()).toEqual(near.toSorted());
  });

  test('is announced by robots.txt', () => {
    expect(read('/robots.txt')).toContain('Sitemap: https://www.it77.fr/sitemap-index.xml');
  });
});
