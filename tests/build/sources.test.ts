/** Sources that can be opened, and those that no longer can. */
import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { pages, read } from './site';

const DOCUMENT = '/association/presentation-2013/';

it('our document of May 2013 is opened wherever it is a source', () => {
  const citing = pages.flatMap(({ url, $ }) =>
    $('.sources li')
      .filter((_, item) => $(item).text().startsWith('Document de présentation de l’association'))
      .toArray()
      .map((item) => ({ url, href: $(item).find('a').attr('href') })),
  );
  expect(citing.length).toBeGreaterThan(100);
  expect(citing.filter(({ href }) => href !== DOCUMENT)).toEqual([]);
});

it('each part of that document leads to pages of the site, and it names no way to reach a person', () => {
  const $ = load(read(DOCUMENT));
  const parts = $('main h2')
    .toArray()
    .map((title) => $(title).nextUntil('h2').find('a[href^="/"]').length);
  expect(parts.length).toBeGreaterThan(7);
  expect(parts.filter((links) => links === 0)).toEqual([]);
  const text = $('main').text();
  expect(text).not.toMatch(/\d{2}(?:[\s.\u202f\u00a0]\d{2}){4}/u);
  expect(text.match(/\S+@it77\.fr/gu) ?? []).toEqual([]);
});

it('no link leads to the former site; the archive of the Web is offered for each of its pages', () => {
  const former = 'a[href^="http://www.it77.fr"], a[href^="http://it77.fr"]';
  expect(pages.filter(({ $ }) => $('body').find(former).length > 0).map(({ url }) => url)).toEqual(
    [],
  );
  const gone = pages.filter(({ $ }) => $('body').text().includes('n’est plus en ligne (http'));
  expect(gone.length).toBeGreaterThan(5);
  for (const { url, $ } of gone) {
    expect($('a[href^="https://web.archive.org/web/*/http"]').length, url).toBeGreaterThan(0);
  }
});

it('the chronology tells each fact once, the Tour in autumn, from 2007 to this year', () => {
  const $ = load(read('/chronologie/'));
  const links = $('.timeline__facts a')
    .toArray()
    .map((link) => $(link).attr('href') ?? '');
  expect(new Set(links).size).toBe(links.length);
  const stage = $('.timeline__facts li').filter((_, row) =>
    /Marne-la-.?Vallée du Tour/u.test($(row).text()),
  );
  expect(stage.find('time').text()).toMatch(/^automne\s2012$/u);
  const titles = $('.timeline__facts li')
    .toArray()
    .map((row) => $(row).text());
  const at = (pattern: RegExp): number => titles.findIndex((title) => pattern.test(title));
  expect(at(/est créée/u)).toBeLessThan(at(/Sénart nous rejoint/u));
  const years = $('.years-line li')
    .toArray()
    .map((item) => Number.parseInt($(item).find('.num').text().trim(), 10));
  expect(years[0]).toBe(2007);
  expect(years).toEqual(years.map((_, index) => 2007 + index));
});
