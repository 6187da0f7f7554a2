import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { exists, read } from './site';

const source = read('/rss.xml');
const $ = load(source, { xml: true });
const items = $('item')
  .toArray()
  .map((node) => $(node));

describe('rss.xml', () => {
  test('holds the thirty newest publications, newest first', () => {
    const moments = items.map((item) => new Date(item.find('pubDate').text()).getTime());
    expect(items).toHaveLength(30);
    expect(moments).toEqual(moments.toSorted((a, b) => b - a));
  });

  test('gives each item a permanent identifier, independent of its address', () => {
    const guids = items.map((item) => item.find('guid'));
    expect(new Set(guids.map((guid) => guid.text())).size).toBe(items.length);
    for (const guid of guids) {
      expect(guid.attr('isPermaLink')).toBe('false');
      expect(guid.text()).toMatch(/^tag:it77\.fr,2012:[a-z]+\/[a-z0-9-]+$/u);
    }
  });

  test('dates items with the offset of Paris', () => {
    for (const item of items) {
      expect(item.find('pubDate').text()).toMatch(
        /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:00 \+0[12]00$/u,
      );
    }
  });

  test('leads each item to a page of the site', () => {
    for (const item of items) {
      const link = item.find('> link').text();
      expect(link).toMatch(/^https:\/\/www\.it77\.fr\//u);
      expect(exists(new URL(link).pathname), link).toBe(true);
    }
  });

  test('carries the text in full, with absolute addresses and nothing a reader refuses', () => {
    for (const item of items) {
      const content = item.find('content\\:encoded').text();
      expect(content.length, item.find('title').text()).toBeGreaterThan(100);
      expect(content).not.toMatch(/(?:href|src)="(?!https?:|mailto:)/u);
      expect(content).not.toMatch(/<(?:style|script|iframe)|srcset=|\sstyle=/u);
    }
  });

  test('has no markup in titles and descriptions', () => {
    for (const item of items) {
      expect(item.find('title').text()).not.toMatch(/[<>]/u);
      expect(item.find('> description').text()).not.toMatch(/[<>]/u);
    }
  });

  test('describes its channel, whose image bears the same title and link', () => {
    expect($('channel > language').text()).toBe('fr');
    expect($('channel > atom\\:link[rel=self]').attr('href')).toBe('https://www.it77.fr/rss.xml');
    expect($('channel > image > title').text()).toBe($('channel > title').text());
    expect($('channel > image > link').text()).toBe($('channel > link').text());
    expect(exists(new URL($('channel > image > url').text()).pathname)).toBe(true);
  });

  test('is dated by its newest item, not by the build', () => {
    const dates = items.map((item) => new Date(item.find('pubDate').text()).getTime());
    const changed = new Date($('channel > lastBuildDate').text()).getTime();
    expect(changed).toBeGreaterThanOrEqual(Math.max(...dates));
    expect(changed).toBeLessThan(Date.now() + 86_400_000);
  });
});
