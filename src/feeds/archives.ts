/**
 * What a feed has no room for, by year of publication, linked as RFC 5005 says: once a file of it is full,
 * it changes only with what it holds. Pure.
 */
import { paginate } from '~/lib/paginate';
import {
  FEED_LENGTH,
  newestFirst,
  type Dated,
  type FeedDocument,
  type FeedLink,
} from './feed-document';

/** A feed with all that it ever held. */
export type WholeFeed<Item extends Dated> = Omit<FeedDocument<Item>, 'links' | 'isArchive'>;

export interface Archive<Item extends Dated> {
  /** « 2026 », then « 2026-2 » for what no longer fits in it. */
  readonly name: string;
  /** « 2026 », « 2026, suite 2 » */
  readonly label: string;
  readonly feed: FeedDocument<Item>;
}

export interface ArchivedFeed<Item extends Dated> {
  /** Its newest items. */
  readonly feed: FeedDocument<Item>;
  /** The newest first; none when the feed holds all. */
  readonly archives: readonly Archive<Item>[];
}

const yearOfItem = ({ published }: Dated): string => published.slice(0, 'YYYY'.length);

/** What a file holds at the most. */
export const ARCHIVE_LENGTH = 100;

interface Part<Item extends Dated> extends Pick<Archive<Item>, 'name' | 'label'> {
  readonly items: readonly Item[];
}

/** Cut from the oldest, so that what comes fills the last part and moves nothing in the others. */
const partsOf = <Item extends Dated>(
  year: string,
  newest: readonly Item[],
): readonly Part<Item>[] =>
  paginate(newest.toReversed(), ARCHIVE_LENGTH)
    .map(({ entries, current }) => ({
      name: current === 1 ? year : `${year}-${String(current)}`,
      label: current === 1 ? year : `${year}, suite ${String(current)}`,
      items: entries.toReversed(),
    }))
    .toReversed();

const linked = (rel: FeedLink['rel'], url: string | undefined): readonly FeedLink[] =>
  url === undefined ? [] : [{ rel, url }];

/**
 * The feed that readers follow and, once it has more to say than it holds, all of it year by year.
 * @param archiveUrl the absolute address of an archive, by its name
 */
export function archived<Item extends Dated>(
  whole: WholeFeed<Item>,
  archiveUrl: (name: string) => string,
): ArchivedFeed<Item> {
  const items = whole.items.toSorted(newestFirst);
  const byYear = items.length > FEED_LENGTH ? [...Map.groupBy(items, yearOfItem)] : [];
  const parts = byYear.flatMap(([year, ofYear]) => partsOf(year, ofYear));
  const urls = parts.map(({ name }) => archiveUrl(name));
  const newest = linked('prev-archive', urls[0]);
  return {
    feed: { ...whole, items: items.slice(0, FEED_LENGTH), links: newest, isArchive: false },
    archives: parts.map(({ name, label, items: held }, rank) => ({
      name,
      label,
      feed: {
        ...whole,
        title: `${whole.title} — ${label}`,
        url: archiveUrl(name),
        items: held,
        // Nobody follows it: nothing new comes in it.
        hub: undefined,
        links: [
          ...linked('current', whole.url),
          ...linked('prev-archive', urls[rank + 1]),
          ...linked('next-archive', urls[rank - 1]),
        ],
        isArchive: true,
      },
    })),
  };
}
