/** What a feed has no room for, by year of publication, linked as RFC 5005 says. Pure. */
import {
  FEED_LENGTH,
  newestFirst,
  type FeedDocument,
  type FeedItem,
  type FeedLink,
} from './feed-document';

/** A feed with all that it ever held. */
export type WholeFeed = Omit<FeedDocument, 'links' | 'isArchive'>;

export interface Archive {
  readonly year: string;
  readonly feed: FeedDocument;
}

export interface ArchivedFeed {
  /** Its newest items. */
  readonly feed: FeedDocument;
  /** The newest year first; none when the feed holds all. */
  readonly archives: readonly Archive[];
}

const yearOfItem = ({ published }: FeedItem): string => published.slice(0, 'YYYY'.length);

const linked = (rel: FeedLink['rel'], url: string | undefined): readonly FeedLink[] =>
  url === undefined ? [] : [{ rel, url }];

/**
 * The feed that readers follow and, once it has more to say than it holds, all of it year by year.
 * @param archiveUrl the absolute address of a year of it
 */
export function archived(whole: WholeFeed, archiveUrl: (year: string) => string): ArchivedFeed {
  const items = whole.items.toSorted(newestFirst);
  const byYear = items.length > FEED_LENGTH ? [...Map.groupBy(items, yearOfItem)] : [];
  const urls = byYear.map(([year]) => archiveUrl(year));
  const newest = linked('prev-archive', urls[0]);
  return {
    feed: { ...whole, items: items.slice(0, FEED_LENGTH), links: newest, isArchive: false },
    archives: byYear.map(([year, ofYear], rank) => ({
      year,
      feed: {
        ...whole,
        title: `${whole.title} — ${year}`,
        url: archiveUrl(year),
        items: ofYear,
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
