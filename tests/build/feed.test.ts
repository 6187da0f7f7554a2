/** Every rule of a first-class feed, on each feed of the site, archives included. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { FEED_LENGTH } from '~/feeds/feed-document';
import { SITE } from '~/site';
import { everyFeed, feedAt, textIn } from './built-feeds';
import { DIST, exists, pages } from './site';

const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:00\+0[12]:00$/u;
const pathOf = (url: string): string => new URL(url).pathname;
const moment = (text: string): number => new Date(text).getTime();

describe.each(everyFeed)('$path', ({ path, source, $, items, isArchive }) => {
  const channel = $('channel');

  test('is UTF-8 without a mark, styled for who opens it in a browser', () => {
    expect(source.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n')).toBe(true);
    expect(source).toContain('<?xml-stylesheet type="text/css" href="/flux.css"?>');
    expect(source).not.toMatch(/xslt?["']/u);
    expect(exists('/flux.css')).toBe(true);
  });

  test('is read by an npm reader as it is written', async () => {
    const { items: found, title } = await new Parser().parseString(source);
    expect(title).toBe(textIn(channel, 'title'));
    expect(found.map((item) => [item.guid, item.title, item.link])).toEqual(
      items.map((item) => ['guid', 'title', 'link'].map((name) => textIn(item, name))),
    );
  });

  test('holds the newest publications, newest first, and thirty at most but in archives', () => {
    const moments = items.map((item) => moment(textIn(item, 'pubDate')));
    expect(moments).toEqual(moments.toSorted((a, b) => b - a));
    if (!isArchive) expect(items.length).toBeLessThanOrEqual(FEED_LENGTH);
  });

  test('describes its channel, whose image bears the same title and link', () => {
    expect(textIn(channel, 'language')).toBe('fr');
    expect(channel.children('atom\\:link[rel=self]').attr('href')).toBe(`${SITE.url}${path}`);
    expect($('channel > image > title').text()).toBe(textIn(channel, 'title'));
    expect($('channel > image > link').text()).toBe(textIn(channel, 'link'));
    expect(exists(pathOf($('channel > image > url').text()))).toBe(true);
    expect(exists(pathOf(textIn(channel, 'link')))).toBe(true);
  });

  test('is dated by the newest change of its items, not by the build', () => {
    const changes = items.map((item) => moment(textIn(item, 'atom:updated')));
    const dates = channel.children('lastBuildDate').toArray();
    expect(dates.map((node) => moment($(node).text()))).toEqual(
      changes.length === 0 ? [] : [Math.max(...changes)],
    );
  });

  test('gives each item a permanent identifier, independent of its address', () => {
    const guids = items.map((item) => textIn(item, 'guid'));
    expect(new Set(guids).size).toBe(items.length);
    for (const guid of guids) expect(guid).toMatch(/^tag:it77\.fr,2012:[a-z]+\/[a-z0-9-]+$/u);
    expect(items.every((item) => item.children('guid').attr('isPermaLink') === 'false')).toBe(true);
  });

  test('dates items with the offset of Paris, and their changes never before', () => {
    for (const item of items) {
      const published = textIn(item, 'pubDate');
      const updated = textIn(item, 'atom:updated');
      expect(published).toMatch(
        /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:00 \+0[12]00$/u,
      );
      expect(updated).toMatch(ISO);
      expect(moment(updated)).toBeGreaterThanOrEqual(moment(published));
    }
  });

  test('has titles that stand alone, each once, and no markup in plain text', () => {
    const titles = items.map((item) => textIn(item, 'title'));
    expect(titles.filter((title, rank) => titles.indexOf(title) !== rank)).toEqual([]);
    // Neither « lauréats sur 49… », cut from its number, nor a name without what it names.
    expect(titles.filter((title) => /^\p{Ll}+\s|[<>]/u.test(title))).toEqual([]);
    expect(titles.filter((title) => title.split(/\s/u).length < 2)).toEqual([]);
    for (const item of items) expect(textIn(item, 'description')).not.toMatch(/[<>]/u);
  });

  test('leads each item to a page of the site', () => {
    for (const item of items) {
      const link = textIn(item, 'link');
      expect(link.startsWith(`${SITE.url}/`)).toBe(true);
      expect(exists(pathOf(link)), link).toBe(true);
    }
  });

  test('carries the text in full, after its summary, with absolute addresses and nothing a reader refuses', () => {
    for (const item of items) {
      const content = textIn(item, 'content:encoded');
      const names = item
        .children()
        .toArray()
        .map(({ name }) => name);
      expect(names.indexOf('description')).toBeLessThan(names.indexOf('content:encoded'));
      expect(content).not.toMatch(/(?:href|src)="(?!https?:|mailto:)/u);
      expect(content).not.toMatch(/<(?:style|script|iframe|source)|srcset=|\sstyle=/u);
      expect(load(content)('img:not([alt])').length).toBe(0);
      expect(content).not.toContain(']]>');
    }
  });

  test('names who writes without pretending that a name is an address, and says what of', () => {
    for (const item of items) {
      expect(textIn(item, 'dc:creator')).toBe(SITE.name);
      expect(item.children('author').length).toBe(0);
      expect(item.children('category').length).toBeGreaterThan(0);
    }
  });

  test('joins one document an item at most, of its true size, and pictures apart', () => {
    for (const item of items) {
      const enclosures = item.children('enclosure');
      expect(enclosures.length).toBeLessThanOrEqual(1);
      const [url, length] = ['url', 'length'].map((name) => enclosures.attr(name));
      if (url !== undefined) {
        expect(Number(length)).toBe(statSync(join(DIST, pathOf(url))).size);
      }
      expect(enclosures.attr('type') ?? '').not.toMatch(/^image/u);
    }
  });
});

test('an identifier is that of one page in all feeds', () => {
  const links = new Map<string, Set<string>>();
  for (const { items } of everyFeed) {
    for (const item of items) {
      const guid = textIn(item, 'guid');
      links.set(guid, (links.get(guid) ?? new Set()).add(textIn(item, 'link')));
    }
  }
  expect([...links].filter(([, urls]) => urls.size > 1)).toEqual([]);
  expect(links.size).toBeGreaterThan(100);
});

test('the full text is that of the page, its sources included', () => {
  const { items } = feedAt('/rss.xml');
  expect(items.length).toBe(FEED_LENGTH);
  for (const item of items) {
    const url = pathOf(textIn(item, 'link'));
    const page = pages.find((one) => one.url === url);
    const $content = load(textIn(item, 'content:encoded'));
    const shown = page?.$('.prose > p').first().text().replaceAll(/\s+/gu, ' ').trim() ?? '';
    expect($content('body').text().replaceAll(/\s+/gu, ' '), url).toContain(shown.slice(0, 80));
    const sources = page?.$('ol.sources > li').length ?? 0;
    expect($content('h2:contains("Sources") + ol > li').length, url).toBe(sources);
  }
});

test('every feed of sections is there, even before its first text', () => {
  const names = [
    'actualites',
    'communiques',
    'revue-de-presse',
    'agenda',
    'ressources',
    'chiffres',
  ];
  const sections = [...names, 'corrections'].map((name) => `/flux/${name}.xml`);
  expect(everyFeed.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['/rss.xml', ...sections]),
  );
});
