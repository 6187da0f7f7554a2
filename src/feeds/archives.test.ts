import { describe, expect, test } from 'vitest';
import { ARCHIVE_LENGTH, archived } from './archives';
import { FEED_LENGTH } from './feed-document';
import { feedItem } from './feed-item-fixture';

const whole = {
  title: 'Agenda — IT77',
  description: 'Les rendez-vous.',
  page: 'https://www.it77.fr/agenda/',
  url: 'https://www.it77.fr/flux/agenda.xml',
  hub: 'https://hub.exemple.fr/',
};
const url = (year: string): string => `https://www.it77.fr/flux/archives/agenda/${year}.xml`;
const some = (count: number, year: number) =>
  Array.from({ length: count }, (_, rank) =>
    feedItem({ guid: `${String(year)}-${String(rank)}`, published: `${String(year)}-05-14` }),
  );

describe('a feed that holds all it has to say', () => {
  test.each([0, 1, FEED_LENGTH])('has no archive, with %i items', (count) => {
    const { feed, archives } = archived({ ...whole, items: some(count, 2026) }, url);
    expect([feed.items.length, feed.links, feed.isArchive]).toEqual([count, [], false]);
    expect(archives).toEqual([]);
  });
});

describe('a feed that has more', () => {
  const items = [...some(2, 2024), ...some(FEED_LENGTH, 2026), ...some(3, 2025)];
  const { feed, archives } = archived({ ...whole, items }, url);

  test('holds the newest and leads to the last archive', () => {
    expect(feed.items).toHaveLength(FEED_LENGTH);
    expect(feed.items.every(({ published }) => published.startsWith('2026'))).toBe(true);
    expect(feed.links).toEqual([{ rel: 'prev-archive', url: url('2026') }]);
  });

  test('names its hub, which its archives do not: nothing new comes in them', () => {
    expect(feed.hub).toBe('https://hub.exemple.fr/');
    expect(archives.filter((archive) => archive.feed.hub !== undefined)).toEqual([]);
  });

  test('is whole in its archives, each item once', () => {
    const kept = archives.flatMap((archive) => archive.feed.items.map(({ guid }) => guid));
    expect(kept.toSorted()).toEqual(items.map(({ guid }) => guid).toSorted());
    expect(archives.map(({ name }) => name)).toEqual(['2026', '2025', '2024']);
  });

  test('is read from one archive to the next, both ways, and back to the feed', () => {
    const current = { rel: 'current', url: whole.url };
    expect(archives.map((archive) => archive.feed.links)).toEqual([
      [current, { rel: 'prev-archive', url: url('2025') }],
      [
        current,
        { rel: 'prev-archive', url: url('2024') },
        { rel: 'next-archive', url: url('2026') },
      ],
      [current, { rel: 'next-archive', url: url('2025') }],
    ]);
    expect(archives.map((archive) => [archive.feed.isArchive, archive.feed.url])).toEqual(
      ['2026', '2025', '2024'].map((year) => [true, url(year)]),
    );
  });
});

describe('a year with more than an archive holds', () => {
  const names = (count: number) =>
    archived({ ...whole, items: some(count, 2026) }, url).archives.map(({ name, feed }) => [
      name,
      feed.items.length,
    ]);

  test.each([
    [ARCHIVE_LENGTH, [['2026', ARCHIVE_LENGTH]]],
    [
      2 * ARCHIVE_LENGTH + 1,
      [
        ['2026-3', 1],
        ['2026-2', ARCHIVE_LENGTH],
        ['2026', ARCHIVE_LENGTH],
      ],
    ],
  ])('is in several, each bounded: %i items', (count, expected) => {
    expect(names(count)).toEqual(expected);
  });

  test('keeps full archives as they were when something is published', () => {
    const before = Array.from({ length: ARCHIVE_LENGTH + 5 }, (_, rank) =>
      feedItem({ guid: String(rank), published: '2026-05-14' }),
    );
    const full = (items: typeof before) =>
      archived({ ...whole, items }, url)
        .archives.filter(({ name }) => name === '2026')
        .map(({ feed }) => feed.items);
    expect(full([...before, feedItem({ guid: 'nouveau', published: '2026-06-01' })])).toEqual(
      full(before),
    );
  });
});
