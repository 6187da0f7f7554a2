/** What a feed says, whatever the format it is written in. Pure. */
import { toInstant } from '~/lib/dates';

/** How many items a feed holds; the others are in its archives. */
export const FEED_LENGTH = 30;

export interface FeedPicture {
  /** Absolute, like every address of a feed. */
  readonly url: string;
  readonly type: string;
  readonly width: number;
  readonly height: number;
  /** What it shows. */
  readonly description?: string | undefined;
  readonly credit?: string | undefined;
}

export interface FeedEnclosure {
  readonly url: string;
  readonly type: string;
  /** Those of the file, as served. */
  readonly bytes: number;
}

export interface FeedItem {
  /** Permanent, unique among all feeds. */
  readonly guid: string;
  readonly url: string;
  /** Understood where nothing surrounds it. */
  readonly title: string;
  /** Plain text. */
  readonly summary: string;
  /** The whole text, with absolute addresses. */
  readonly html: string;
  /** Day or Paris date-time on which it came on this site, never that of the facts. */
  readonly published: string;
  /** Day or Paris date-time of its last change, or of its publication. */
  readonly updated: string;
  /** Day of what it tells, when it is known. */
  readonly told?: string | undefined;
  readonly tags: readonly string[];
  readonly picture?: FeedPicture | undefined;
  readonly enclosure?: FeedEnclosure | undefined;
}

/** What gives an item its place among the others. */
export type Dated = Pick<FeedItem, 'guid' | 'published' | 'told'>;

/** Where the rest of the feed is, as RFC 5005 calls it. */
export interface FeedLink {
  readonly rel: 'current' | 'prev-archive' | 'next-archive';
  readonly url: string;
}

/** @typeParam Item what is known of each item so far */
export interface FeedDocument<Item extends Dated = FeedItem> {
  readonly title: string;
  readonly description: string;
  /** The page of the site that shows the same. */
  readonly page: string;
  /** Its own address. */
  readonly url: string;
  readonly items: readonly Item[];
  readonly links: readonly FeedLink[];
  /** The WebSub hub that tells its followers of what is new, when there is one. */
  readonly hub?: string | undefined;
  /** It holds a year that is over, or what a feed has no room for. */
  readonly isArchive: boolean;
}

/** Last published first; of one moment, what is told of the latest day. */
export const newestFirst = (a: Dated, b: Dated): number =>
  b.published.localeCompare(a.published) ||
  (b.told ?? '').localeCompare(a.told ?? '') ||
  a.guid.localeCompare(b.guid);

/** Permanent, independent of the address: a renamed page is not announced again. */
export const guidOf = (kind: string, id: string): string => `tag:it77.fr,2012:${kind}/${id}`;

/** The later of two moments. */
export const later = (a: string, b: string): string => (toInstant(b) > toInstant(a) ? b : a);

/** The newest change among the items: two builds of the same content give the same feed. */
export const lastChange = (items: readonly Pick<FeedItem, 'updated'>[]): string | undefined =>
  items
    .map(({ updated }) => updated)
    .reduce<string | undefined>(
      (last, moment) => (last === undefined ? moment : later(last, moment)),
      undefined,
    );
