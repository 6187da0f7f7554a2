import { load } from 'cheerio';
import Parser from 'rss-parser';
import { expect, test } from 'vitest';
import type { FeedDocument, FeedItem } from './feed-document';
import { feedItem } from './feed-item-fixture';
import { jsonFeedText } from './write-json-feed';
import { rssText } from './write-rss';

const document = (items: readonly FeedItem[]): FeedDocument => ({
  title: 'Agenda — IT77',
  description: 'Les rendez-vous.',
  page: 'https://www.it77.fr/agenda/',
  url: 'https://www.it77.fr/flux/agenda.xml',
  items,
  links: [],
  isArchive: false,
});

const itemOf = async (change: Partial<FeedItem>) => {
  const $ = load(await rssText(document([feedItem(change)])), { xml: true });
  return $('item');
};

const AWKWARD = 'L\'été & <b> "0012" “l’autre” ]]>';

test.each(['title', 'summary', 'html'] as const)('%s is read as it was written', async (name) => {
  const read = { title: 'title', summary: 'description', html: 'content\\:encoded' }[name];
  const item = await itemOf({ [name]: AWKWARD });
  expect(item.children(read).text()).toBe(AWKWARD);
});

test('a picture comes apart from enclosures, with what it shows and whose it is', async () => {
  const item = await itemOf({
    picture: {
      url: 'https://www.it77.fr/_astro/a.jpg?x=1&y=2',
      type: 'image/jpeg',
      width: 1200,
      height: 800,
      description: AWKWARD,
      credit: "Jean d'Arc & Cie",
    },
  });
  const content = item.children('media\\:content');
  expect(content.attr()).toEqual({
    url: 'https://www.it77.fr/_astro/a.jpg?x=1&y=2',
    type: 'image/jpeg',
    medium: 'image',
    width: '1200',
    height: '800',
  });
  expect(content.children('media\\:description').text()).toBe(AWKWARD);
  expect(content.children('media\\:credit').text()).toBe("Jean d'Arc & Cie");
  expect(item.children('enclosure').length).toBe(0);
});

test('a document is an enclosure of its type and true size', async () => {
  const url = 'https://www.it77.fr/_astro/etude.pdf';
  const item = await itemOf({ enclosure: { url, type: 'application/pdf', bytes: 20_480 } });
  expect(item.children('enclosure').attr()).toEqual({
    url,
    type: 'application/pdf',
    length: '20480',
  });
});

test('dates bear the offset of Paris of their day, in winter and in summer', async () => {
  const item = await itemOf({ published: '2026-11-24T09:30', updated: '2027-07-01' });
  expect(item.children('pubDate').text()).toBe('Tue, 24 Nov 2026 09:30:00 +0100');
  expect(item.children('atom\\:updated').text()).toBe('2027-07-01T00:00:00+02:00');
});

test('an empty feed is still one, without a date that nothing gives', async () => {
  const source = await rssText(document([]));
  const feed = await new Parser().parseString(source);
  expect([feed.title, feed.items]).toEqual(['Agenda — IT77', []]);
  expect(source).not.toContain('lastBuildDate');
});

test('a hub is named when there is one, in both forms, as WebSub finds it', async () => {
  const hub = 'https://hub.exemple.fr/?a=1&b=2';
  const rel = async (feed: FeedDocument) =>
    load(await rssText(feed), { xml: true })('channel > atom\\:link[rel=hub]').attr('href');
  const json: unknown = JSON.parse(jsonFeedText({ ...document([]), hub }));
  expect([await rel({ ...document([]), hub }), await rel(document([]))]).toEqual([hub, undefined]);
  expect(json).toHaveProperty('hubs', [{ type: 'WebSub', url: hub }]);
  expect(jsonFeedText(document([]))).not.toContain('hubs');
});
