/** The other forms of the feeds: archives, JSON Feed, list of all; where readers find them. */
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { FEED, FEED_LIST, FEEDS, jsonFeedPath } from '~/lib/paths';
import { THEMES, TERRITORIES } from '~/model/vocabulary';
import { SITE } from '~/site';
import {
  everyFeed,
  feedAt,
  followedFeeds,
  guidsOf,
  jsonBeside,
  textIn,
  type BuiltFeed,
} from './built-feeds';
import { exists, pages, read } from './site';

const pathOf = (url: string): string => new URL(url).pathname;

/** The feed that a link of a channel leads to. */
function linked({ $ }: BuiltFeed, rel: string): BuiltFeed | undefined {
  const url = $(`channel > atom\\:link[rel=${rel}]`).attr('href');
  return url === undefined ? undefined : feedAt(pathOf(url));
}

/** From the newest archive of a feed to the oldest. */
function archivesOf(feed: BuiltFeed): readonly BuiltFeed[] {
  const before = linked(feed, 'prev-archive');
  return before === undefined ? [] : [before, ...archivesOf(before)];
}

describe('archives, as RFC 5005 links them', () => {
  const archivedFeeds = followedFeeds.filter((feed) => archivesOf(feed).length > 0);

  test('are there for each feed that holds no more, and for no other', () => {
    expect(
      followedFeeds.filter(({ items }) => items.length === 30).map(({ path }) => path),
    ).toEqual(expect.arrayContaining(archivedFeeds.map(({ path }) => path)));
    expect(archivedFeeds.map(({ path }) => path)).toContain(FEED);
    const reached = archivedFeeds.flatMap(archivesOf).map(({ path }) => path);
    const archives = everyFeed.filter(({ isArchive }) => isArchive);
    expect(reached.toSorted()).toEqual(archives.map(({ path }) => path).toSorted());
  });

  test.each(archivedFeeds)('hold all of $path, by year, each item once', (feed) => {
    const archives = archivesOf(feed);
    const kept = archives.flatMap(guidsOf);
    expect(new Set(kept).size).toBe(kept.length);
    expect(kept).toEqual(expect.arrayContaining([...guidsOf(feed)]));
    for (const archive of archives) {
      const year = /\/(\d{4})(?:-\d+)?\.xml$/u.exec(archive.path)?.[1] ?? '';
      const dates = archive.items.map((item) => textIn(item, 'pubDate'));
      expect(dates.filter((date) => !date.includes(` ${year} `))).toEqual([]);
      expect(linked(archive, 'current')?.path).toBe(feed.path);
    }
    expect(archives.map((archive) => linked(archive, 'next-archive')?.path)).toEqual([
      undefined,
      ...archives.slice(0, -1).map(({ path }) => path),
    ]);
  });

  test('hold all that the site published: nothing is lost between them and the pages', () => {
    const told = new Set(archivesOf(feedAt(FEED)).flatMap(guidsOf));
    const sections = followedFeeds.filter(({ path }) =>
      /^\/flux\/(?!corrections)[^/]+$/u.test(path),
    );
    const all = sections.flatMap((feed) => [
      ...guidsOf(feed),
      ...archivesOf(feed).flatMap(guidsOf),
    ]);
    expect([...told].toSorted()).toEqual([...new Set(all)].toSorted());
  });
});

describe.each(followedFeeds)('beside $path, JSON Feed 1.1', (feed) => {
  const json = jsonBeside(feed);
  const channel = feed.$('channel');

  test('says the same of the feed', () => {
    expect(json).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: textIn(channel, 'title'),
      home_page_url: textIn(channel, 'link'),
      feed_url: `${SITE.url}${jsonFeedPath(feed.path)}`,
      language: 'fr',
      authors: [{ name: SITE.name, url: `${SITE.url}/` }],
    });
  });

  test('says the same of each item', () => {
    expect(json.items.map(({ id, url, title, summary }) => [id, url, title, summary])).toEqual(
      feed.items.map((item) =>
        ['guid', 'link', 'title', 'description'].map((name) => textIn(item, name)),
      ),
    );
    json.items.forEach((item, rank) => {
      const xml = feed.items[rank];
      if (xml === undefined) throw new Error(`No item ${String(rank)} in ${feed.path}`);
      expect(item.content_html).toBe(textIn(xml, 'content:encoded'));
      expect(item.date_modified).toBe(textIn(xml, 'atom:updated'));
      expect(new Date(item.date_published)).toEqual(new Date(textIn(xml, 'pubDate')));
      expect(item.tags).toEqual(
        xml
          .children('category')
          .toArray()
          .map((node) => feed.$(node).text()),
      );
      expect(
        item.attachments?.map(({ url, size_in_bytes: bytes }) => [url, String(bytes)]),
      ).toEqual(
        xml.children('enclosure').length === 0
          ? undefined
          : [['url', 'length'].map((name) => xml.children('enclosure').attr(name))],
      );
    });
  });
});

describe('the list of all feeds', () => {
  const $ = load(read(FEED_LIST), { xml: true });
  const outlines = $('outline[type=rss]')
    .toArray()
    .map((node) => $(node));

  test('is OPML 2.0 and names each feed once, with its title and its page', () => {
    expect($('opml').attr('version')).toBe('2.0');
    const told = outlines.map((outline) =>
      ['xmlUrl', 'title', 'htmlUrl'].map((name) => outline.attr(name)),
    );
    const expected = followedFeeds.map(({ path, $: $feed }) => [
      `${SITE.url}${path}`,
      textIn($feed('channel'), 'title'),
      textIn($feed('channel'), 'link'),
    ]);
    expect(told.toSorted()).toEqual(expected.toSorted());
  });

  test('has each theme and territory that has a page, and no other', () => {
    const slugs = [
      ...Object.keys(THEMES).map((slug) => `themes/${slug}`),
      ...Object.keys(TERRITORIES).map((slug) => `territoires/${slug}`),
    ];
    const withPage = slugs.filter((slug) => exists(`/${slug}/`));
    const withFeed = slugs.filter((slug) => exists(`${FEEDS}${slug}.xml`));
    expect(withFeed).toEqual(withPage);
  });
});

describe('feeds are found', () => {
  const page = pages.find(({ url }) => url === FEEDS);

  test('from /flux/, which leads to each of them, to their JSON forms and archives', () => {
    const led = new Set(
      page
        ?.$('a[href]')
        .toArray()
        .map((node) => page.$(node).attr('href')),
    );
    const wanted = [
      FEED_LIST,
      ...everyFeed.map(({ path }) => path),
      ...followedFeeds.map(({ path }) => jsonFeedPath(path)),
    ];
    expect(wanted.filter((path) => !led.has(path))).toEqual([]);
  });

  test('in full, as addresses to copy by hand where there is no script', () => {
    const text = page?.$('main').text() ?? '';
    expect(followedFeeds.filter(({ path }) => !text.includes(`${SITE.url}${path}`))).toEqual([]);
  });

  test('from every page: that of all publications first, then that of its section', () => {
    const announced = (url: string): readonly (string | undefined)[] => {
      const found = pages.find((one) => one.url === url);
      return (
        found
          ?.$('link[rel=alternate][type="application/rss+xml"]')
          .toArray()
          .map((node) => found.$(node).attr('href')) ?? []
      );
    };
    expect(pages.filter(({ url }) => announced(url)[0] !== FEED)).toEqual([]);
    expect(announced('/')).toEqual([FEED]);
    expect(announced('/agenda/')).toEqual([FEED, '/flux/agenda.xml']);
    expect(announced('/presse/')).toEqual([FEED, '/flux/communiques.xml']);
    expect(announced('/presse/revue/')).toEqual([FEED, '/flux/revue-de-presse.xml']);
    expect(announced('/themes/lieux/')).toEqual([FEED, '/flux/themes/lieux.xml']);
    expect(announced('/corrections/')).toEqual([FEED, '/flux/corrections.xml']);
  });

  test('in both forms, side by side', () => {
    const of = ({ $ }: (typeof pages)[number], type: string) =>
      $(`link[rel=alternate][type="${type}"]`)
        .toArray()
        .map((node) => [$(node).attr('href') ?? '', $(node).attr('title')]);
    const unlike = pages.filter((one) => {
      const rss = of(one, 'application/rss+xml').map(([path = '', title]) => [
        jsonFeedPath(path),
        title,
      ]);
      return JSON.stringify(rss) !== JSON.stringify(of(one, 'application/feed+json'));
    });
    expect(unlike.map(({ url }) => url)).toEqual([]);
  });

  test('and every announced address is there', () => {
    const told = pages.flatMap(({ $ }) =>
      $('link[rel=alternate][type^="application/"]')
        .toArray()
        .map((node) => $(node).attr('href') ?? ''),
    );
    expect(told.filter((href) => !exists(href))).toEqual([]);
    expect(told.length).toBeGreaterThan(2 * pages.length);
  });
});
