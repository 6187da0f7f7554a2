/** What each feed of the site holds, ready to be written. */
import { everything } from '~/content';
import { once } from '~/content/once';
import { announcing } from '~/lib/announcing';
import { archivePath } from '~/lib/paths';
import { absoluteUrl } from '~/site';
import { archived, type ArchivedFeed } from './archives';
import { changeItems } from './change-items';
import { datedEntry, entryItem, type DatedEntry } from './entry-item';
import type { FeedDocument, FeedItem } from './feed-document';
import { fullFeedTitle, type FeedDescription } from './feed-list';

/** What a feed gathers: an entry, or a change told of one. */
export type Gathered = DatedEntry | FeedItem;

const made = once<Promise<ArchivedFeed<Gathered>>>();

async function itemsOf({ gathers, tells }: FeedDescription): Promise<readonly Gathered[]> {
  const entries = (await everything()).filter(gathers);
  if (tells === 'changes') return entries.flatMap(changeItems);
  return entries.map(datedEntry).filter((dated) => dated !== undefined);
}

async function make(feed: FeedDescription): Promise<ArchivedFeed<Gathered>> {
  const { name, path, page, description } = feed;
  const whole = {
    title: fullFeedTitle(feed),
    description,
    page: absoluteUrl(page),
    url: absoluteUrl(path),
    items: await itemsOf(feed),
    hub: announcing(process.env).hub,
  };
  return archived(whole, (archive) => absoluteUrl(archivePath(name, archive)));
}

/** A feed and its archives, gathered once a build. */
export const archivedFeed = (feed: FeedDescription): Promise<ArchivedFeed<Gathered>> =>
  made(feed.name, () => make(feed));

/** A feed with what each of its items says. */
export const readyFeed = async (feed: FeedDocument<Gathered>): Promise<FeedDocument> => ({
  ...feed,
  items: await Promise.all(
    feed.items.map(async (item) => ('entry' in item ? entryItem(item) : item)),
  ),
});
