import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { pages, read } from './site';

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
    expect(listed.toSorted()).toEqual(indexable.toSorted());
  });

  test('is announced by robots.txt', () => {
    expect(read('/robots.txt')).toContain('Sitemap: https://www.it77.fr/sitemap-index.xml');
  });
});
