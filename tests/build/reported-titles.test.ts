/** Titles as readers find them elsewhere than on their page: in the search, in feeds, in a tab. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readEntry } from '~/lib/read-entry';
import { shownInSearch } from './shown-in-search';
import { pages, read } from './site';

const spaced = (words: string): string => words.replaceAll(/\s+/gu, ' ').trim();

const searched: ReadonlyMap<string, string> = new Map(
  [...shownInSearch].map(([url, { title }]) => [url, spaced(title)]),
);

/** The value and its unit, then what is counted: « 16 projets… ». */
const figures = readdirSync('content/figures').map((name) => {
  const { data } = readEntry(readFileSync(join('content', 'figures', name), 'utf8'));
  return { url: `/chiffres/${name.replace('.md', '')}/`, value: String(data['value']) };
});
const shown = figures.filter(({ url }) => searched.has(url));

it('19: a figure found has a space between its value and its words', () => {
  expect(shown.length).toBeGreaterThan(20);
  const glued = shown.filter(({ url, value }) => {
    const title = searched.get(url) ?? '';
    return (
      title.toLowerCase().startsWith(value.toLowerCase()) &&
      /^\p{L}/u.test(title.slice(value.length))
    );
  });
  expect(glued).toEqual([]);
});

it('19 and 21: a page found has the title that it shows, letter for letter', () => {
  const titles = pages
    .filter(({ url, $ }) => searched.has(url) && $('[data-pagefind-body] h1').length > 0)
    .map(({ url, $ }) => [url, spaced($('h1').first().text())] as const);
  expect(titles.length).toBeGreaterThan(200);
  expect(titles.filter(([url, title]) => searched.get(url) !== title)).toEqual([]);
});

it('20: a figure begins with its value in its tab and in its feed', () => {
  const begins = (title: string, value: string): boolean =>
    spaced(title).toLowerCase().startsWith(spaced(value).toLowerCase());
  const inTab = (url: string): string =>
    pages
      .find((page) => page.url === url)
      ?.$('title')
      .text() ?? '';
  expect(shown.filter(({ url, value }) => !begins(inTab(url), value))).toEqual([]);
  const items = [
    ...read('/flux/chiffres.xml').matchAll(/<item><title>([^<]*)<\/title><link>([^<]*)</gu),
  ];
  expect(items.length).toBeGreaterThan(5);
  const valueAt = (link = ''): string =>
    figures.find(({ url }) => link.endsWith(url))?.value ?? '?';
  const others = items.filter(([, title = '', link]) => !begins(title, valueAt(link)));
  expect(others.map(([, title]) => title)).toEqual([]);
});
