/** The copy of each page in Markdown, and the list of ways for programs. */
import { load } from 'cheerio';
import MarkdownIt from 'markdown-it';
import { describe, expect, it, test } from 'vitest';
import { hasMarkdownTwin, markdownTwin } from '~/lib/paths';
import { SITE } from '~/site';
import { exists, pages, read } from './site';

const announced = pages.flatMap(({ url, $ }) => {
  const href = $('link[rel=alternate][type="text/markdown"]').attr('href');
  return href === undefined ? [] : [{ url, href }];
});
const markdown = new MarkdownIt();
const bodyOf = (twin: string): string => read(twin).replace(/^---\n.*?\n---\n/su, '');

/** « nous cite[Cowotour](<…>) », « [EPA](<…>)Agence »: words run together. */
const TOUCHING_LINK = /[\p{L}\p{N}]\[(?:\\.|[^\]\\])*\]\(<|\]\(<[^>]*>\)[\p{L}\p{N}]+/gu;

/** Parts of a title that the style sheet sets apart have a space in the twin. */
const folded = (text: string): string => text.replace(/\s+/gu, '');

describe('the twin of a page', () => {
  it('is there for each page that is meant to be found, but those of communes', () => {
    const meant = pages.filter(
      ({ url, $ }) => $('meta[name=robots]').length === 0 && hasMarkdownTwin(url),
    );
    expect(announced.map(({ url, href }) => [url, href])).toEqual(
      meant.map(({ url }) => [url, markdownTwin(url)]),
    );
    expect(announced.length).toBeGreaterThan(250);
    expect(announced.filter(({ href }) => !exists(href))).toEqual([]);
  });

  it('has the titles of the page, in order, once read as Markdown', () => {
    const differing = announced.flatMap(({ url, href }) => {
      const page = pages.find((one) => one.url === url);
      const $ = load(page?.html ?? '');
      $('nav, form, svg, script, .no-print, [hidden], template').remove();
      const titles = $('main :is(h1, h2, h3)')
        .toArray()
        .map((it) => folded($(it).text()));
      const $twin = load(markdown.render(bodyOf(href)));
      const told = $twin('h1, h2, h3')
        .toArray()
        .map((it) => folded($twin(it).text()));
      return told.join('\n') === titles.join('\n') ? [] : [{ url, told, titles }];
    });
    expect(differing).toEqual([]);
  });

  it('leads to the same pages of the site, by whole addresses', () => {
    const lost = announced.flatMap(({ href }) => {
      const $ = load(markdown.render(bodyOf(href)));
      return $('a')
        .toArray()
        .map((link) => $(link).attr('href') ?? '')
        .filter(
          (link) =>
            link.startsWith('/') ||
            (link.startsWith(`${SITE.url}/`) && !exists(decodeURI(new URL(link).pathname))),
        )
        .map((link) => `${href} ${link}`);
    });
    expect(lost).toEqual([]);
  });

  it('has no link that touches the word before it or after it', () => {
    const touching = announced.flatMap(({ href }) =>
      (bodyOf(href).match(TOUCHING_LINK) ?? []).map((words) => `${href} ${words}`),
    );
    expect(touching).toEqual([]);
  });

  it('is lighter than its page', () => {
    const heavy = announced.filter(({ url, href }) => read(href).length > read(url).length);
    expect(heavy).toEqual([]);
  });
});

test('llms.txt has a title, a summary and ways that all lead somewhere, in the form that it asks', () => {
  const text = read('/llms.txt');
  expect(text).toMatch(/^# Initiatives Télécentres 77\n\n> .+\n/u);
  const ways = Array.from(text.matchAll(/^- \[[^\]]+\]\(([^)]+)\): \S/gmu), ([, url = '']) => url);
  expect(ways.length).toBeGreaterThan(30);
  expect(ways.filter((url) => !url.startsWith(SITE.url) || !exists(new URL(url).pathname))).toEqual(
    [],
  );
  expect(text.match(/^- /gmu)).toHaveLength(ways.length);
});
