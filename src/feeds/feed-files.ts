/** What each feed of the site holds, ready to be written. */
import { everything } from '~/content';
import { once } from '~/content/once';
import { announcing } from '~/lib/announcing';
import { archivePath } from '~/lib/paths';
import { absoluteUrl } from '~/site';
import { archived, type ArchivedFeed } from './archives';
import { changeItems } from './change-items';
import { entryItem } from './entry-item';
import type { FeedItem } from './feed-document';
import { fullFeedTitle, type FeedDescription } from './feed-list';

const made = once<Promise<ArchivedFeed>>();

async function itemsOf({ gathers, tells }: FeedDescription): Promise<readonly FeedItem[]> {
  const entries = (await everything()).filter(gathers);
  if (tells === 'changes') return entries.flatMap(changeItems);
  const items = await Promise.all(entries.map(entryItem));
  return items.filter((item) => item !== undefined);
}

async function make(feed: FeedDescription): Promise<ArchivedFeed> {
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
export const archivedFeed = (feed: FeedDescription): Promise<ArchivedFeed> =>
  made(feed.name, () => make(feed));
