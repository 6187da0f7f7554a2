/** The editors' report and guide, as built. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { shownInSearch } from './shown-in-search';
import { allPages, exists, pages, read } from './site';

const PAGES = ['/admin/qualite/', '/admin/aide/'];
const page = (url: string) => {
  const found = allPages.find((one) => one.url === url);
  if (found === undefined) throw new Error(`${url} n’est pas dans dist`);
  return found;
};
const { $ } = page('/admin/qualite/');
const numberIn = (text: string): number => Number(/\d+/u.exec(text.replaceAll(/\s/gu, ''))?.[0]);

describe('the pages beside the CMS', () => {
  test.each(PAGES)(
    '%s is hidden from search engines, from the sitemap and from our search',
    (url) => {
      expect(page(url).$('meta[name=robots]').attr('content')).toBe('noindex');
      expect(page(url).html).not.toContain('data-pagefind-body');
      expect(read('/sitemap-0.xml')).not.toContain('/admin/');
      expect([...shownInSearch.keys()].filter((url) => url.startsWith('/admin/'))).toEqual([]);
    },
  );

  test('no public page links to them', () => {
    const linking = pages.filter(({ html }) => PAGES.some((url) => html.includes(url)));
    expect(linking.map(({ url }) => url)).toEqual([]);
  });

  test.each(PAGES)('%s leads to the CMS, to the other and to files that exist', (url) => {
    const addresses = page(url)
      .$('[href], [src]')
      .toArray()
      .map((node) => page(url).$(node).attr('href') ?? page(url).$(node).attr('src') ?? '')
      .filter((address) => address.startsWith('/'));
    expect(addresses).toEqual(expect.arrayContaining(['/admin/', ...PAGES, '/']));
    expect(addresses.filter((address) => !exists(address.replace(/#.*$/u, '')))).toEqual([]);
  });

  test('the guide is the one editors find in content/', () => {
    const headings = readFileSync('content/README.md', 'utf8').match(/^## .+$/gmu) ?? [];
    expect(page('/admin/aide/').$('.prose h2').length).toBe(headings.length);
    expect(page('/admin/aide/').$('h1').length).toBe(1);
  });
});

/** The lines of a check: those of the report, or of its own pages when there are too many. */
function linesOf(id: string): number {
  const check = $(`[data-check="${id}"]`);
  const shown = check.find('.report-line').length;
  let next = check.find('a.more').attr('href');
  if (next === undefined) return shown;
  expect(shown).toBe(25);
  let total = 0;
  while (next !== undefined) {
    const { $: own } = page(next);
    total += own('.report-line').length;
    next = own('.pagination a[rel=next]').attr('href');
  }
  return total;
}

describe('the quality report', () => {
  test('each line about an entry leads to a file that exists, as the editors’ pages name it', () => {
    const links = $('.report-line a')
      .toArray()
      .map((node) => $(node).attr('href') ?? '');
    const lost = links.filter((href) => {
      const match = /^\/admin\/#\/collections\/([a-z]+)\/entries\/([a-z0-9-]+)$/u.exec(href);
      const extension = match?.[1] === 'settings' ? 'yml' : 'md';
      return match === null || !existsSync(`content/${match[1]}/${match[2]}.${extension}`);
    });
    expect(links.length).toBeGreaterThan(0);
    expect(lost).toEqual([]);
  });

  test('counts are those of the lines: in the total, the summary and each heading', () => {
    const checks = $('[data-check]')
      .toArray()
      .map((node) => $(node));
    expect(checks.length).toBeGreaterThan(0);
    for (const check of checks) {
      const id = check.attr('data-check') ?? '';
      const lines = linesOf(id);
      expect([id, numberIn(check.find('h3 span').text())]).toEqual([id, lines]);
      expect([id, numberIn($(`a[href="#${id}"] + .num`).text())]).toEqual([id, lines]);
    }
    const total = checks.reduce((sum, check) => sum + linesOf(check.attr('data-check') ?? ''), 0);
    expect(numberIn($('.lede').text())).toBe(total);
  });

  test('no line is empty', () => {
    const empty = $('.report-line > div')
      .toArray()
      .filter((node) => $(node).text().trim() === '');
    expect(empty).toEqual([]);
  });
});
