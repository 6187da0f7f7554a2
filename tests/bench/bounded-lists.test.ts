/** What grows with the content, at ten thousand entries: each page of it is short, and nothing is lost. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadContent } from '~/content/read/load-content';
import { archived, ARCHIVE_LENGTH } from '~/feeds/archives';
import { feedItem } from '~/feeds/feed-item-fixture';
import { shownYears } from '~/kinds/events/shown-years';
import { addressParts } from '~/lib/address-parts';
import { MOST_FACTS, toldFirst, yearsApart } from '~/present/timeline-pages';
import { factsOf, yearsOf, type ToldEntry } from '~/present/timeline';
import { drawnEntry } from './drawn-entries';
import { groundOf } from './add-entries';

const COUNT = 10_000;
const TODAY = '2026-11-24';
const KB = 1024;

const ground = groundOf(loadContent(process.cwd()).entries);
const drawn = Array.from({ length: COUNT }, (_, rank) => drawnEntry(rank, ground));
/** As the site has them: what the generator writes is correct (add-entries.test.ts). */
const entries = drawn.map(({ kind, file, data }) => ({
  kind,
  title: String(data['title']),
  url: `/${kind}/${file}/`,
  data: { events: [], datePrecision: 'unknown', ...data },
}));
const largest = (lists: readonly (readonly unknown[])[]): number =>
  Math.max(...lists.map(({ length }) => length));

describe('at ten thousand entries', () => {
  it('the chronology tells every fact, a hundred a page at most', () => {
    // Reason for the cast: the fields that the chronology reads are those of the model.
    const told = entries.filter(({ kind }) => kind === 'news' || kind === 'events');
    const facts = factsOf(told as unknown as readonly ToldEntry[], TODAY);
    const years = yearsOf(facts, TODAY);
    const apart = yearsApart(years).flatMap(({ pages }) => pages.map((page) => page.entries));
    expect(facts.length).toBeGreaterThan(4000);
    expect(largest(apart)).toBeLessThanOrEqual(MOST_FACTS);
    const first = years.flatMap((year) => toldFirst(year.facts, facts.length));
    expect(first.length).toBeLessThanOrEqual(MOST_FACTS);
    expect(new Set([...first, ...apart.flat()]).size).toBe(facts.length);
  });

  it('the agenda tells sixty events at most, and names the years of all others', () => {
    const events = entries.filter(({ kind }) => kind === 'events');
    const years = shownYears(events as readonly { data: { date?: string } }[], 60);
    expect(years.flatMap(({ shown }) => shown).length).toBeLessThanOrEqual(60);
    expect(years.flatMap(({ events: all }) => all)).toHaveLength(events.length);
  });

  it('an archive of a feed holds a hundred texts at most, and together they hold all', () => {
    const items = entries.map(({ url }) => feedItem({ guid: url, published: TODAY }));
    const whole = { title: 'Tout', description: 'Tout.', page: '/', url: '/rss.xml', items };
    const archives = archived(whole, (name) => name).archives.map(({ feed }) => feed.items);
    expect(largest(archives)).toBe(ARCHIVE_LENGTH);
    expect(archives.flat()).toHaveLength(COUNT);
  });

  it('whoever meets a missing page reads parts of 30 KB at most, compressed', () => {
    const pages = entries.map(({ url, title }) => ({ url, title }));
    const weights = addressParts(pages).map((part) => gzipSync(JSON.stringify(part)).length);
    expect(Math.max(...weights)).toBeLessThan(30 * KB);
  });
});
