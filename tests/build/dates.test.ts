/** What the site says of when: the day of the facts, the day a page came on it, whose work it tells of. */
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { loadContent } from '~/content/read/load-content';
import { citedWork, datingSentence } from '~/kinds/entry-dating';
import { readyReference } from '~/lib/citation/reference';
import { formatDate, rfc822, toInstant } from '~/lib/dates';
import { publicationMoment } from '~/lib/publication-moment';
import { typeset } from '~/lib/typography';
import { SITE } from '~/site';
import { exists, read } from './site';

const online = loadContent(process.cwd()).entries.filter(
  ({ url, data }) => exists(url) && data.retired === undefined,
);

const momentOf = (entry: (typeof online)[number]): string => publicationMoment(entry.data) ?? '';

describe('the ready reference of a page', () => {
  const citedBy = (url: string): readonly string[] =>
    load(read(url))('.cite')
      .toArray()
      .map((node) => load(node).text());

  it.each(online)('is that of its publication here, or of the work of others: $url', (entry) => {
    const { url, data } = entry;
    const day = formatDate(momentOf(entry).slice(0, 10), 'day');
    const appearance = `${day}, ${SITE.domain}${url.slice(0, -1)}`;
    const work = citedWork(entry);
    const lines = citedBy(url);
    if (work === undefined) {
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatch(new RegExp(`^${SITE.name}, « `.replaceAll(' ', '\\s'), 'u'));
      expect(lines[0]?.endsWith(typeset(appearance)), lines[0]).toBe(true);
    } else {
      expect(lines).toEqual([
        typeset(readyReference(work)),
        typeset(`Notre résumé : ${SITE.name}, ${appearance}`),
      ]);
    }
    expect(toInstant(momentOf(entry)).getTime(), data.title).toBeGreaterThanOrEqual(
      toInstant(SITE.founded).getTime(),
    );
  });
});

describe('the feed', () => {
  const $ = load(read('/rss.xml'), { xml: true });
  const items = $('item')
    .toArray()
    .map((node) => $(node));

  it.each(items.map((item) => [item.find('title').text(), item] as const))(
    'dates by its publication, and says of what day: %s',
    (_, item) => {
      const { pathname } = new URL(item.find('> link').text());
      const entry = online.find(({ url }) => url === pathname);
      if (entry === undefined) throw new Error(`No entry has the address ${pathname}`);
      expect(item.find('pubDate').text()).toBe(rfc822(momentOf(entry)));
      expect(load(item.find('content\\:encoded').text())('p').first().text()).toBe(
        typeset(datingSentence(entry) ?? ''),
      );
      expect(item.find('dc\\:creator').text()).toBe(SITE.name);
    },
  );
});

describe('the reference of a resource', () => {
  const resources = online.filter((entry) => entry.kind === 'outputs');

  it.each(resources)('names organisations whole, each on a line: $url', ({ url, data }) => {
    const address = url.slice(0, -1);
    const lines = read(`${address}.ris`).split('\r\n');
    expect(lines.filter((line) => line.startsWith('AU'))).toEqual(
      data.authors.map((author) => `AU  - ${author}`),
    );
    const authors = data.authors.map((author) => (author.includes(',') ? author : `{${author}}`));
    expect(read(`${address}.bib`)).toContain(`author = {${authors.join(' and ')}},`);
  });
});
