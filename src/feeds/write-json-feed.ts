/** A feed as JSON Feed 1.1 (jsonfeed.org). Pure. */
import { iso8601 } from '~/lib/dates';
import { jsonFeedPath } from '~/lib/paths';
import { absoluteUrl, SITE } from '~/site';
import type { FeedDocument, FeedItem } from './feed-document';

const AUTHORS = [{ name: SITE.name, url: `${SITE.url}/` }];

const jsonItem = (item: FeedItem): object => ({
  id: item.guid,
  url: item.url,
  title: item.title,
  summary: item.summary,
  content_html: item.html,
  ...(item.picture === undefined ? {} : { image: item.picture.url }),
  date_published: iso8601(item.published),
  date_modified: iso8601(item.updated),
  tags: item.tags,
  ...(item.enclosure === undefined
    ? {}
    : {
        attachments: [
          {
            url: item.enclosure.url,
            mime_type: item.enclosure.type,
            size_in_bytes: item.enclosure.bytes,
          },
        ],
      }),
});

/** The text of the file. */
export function jsonFeedText(feed: FeedDocument): string {
  const told = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.page,
    feed_url: jsonFeedPath(feed.url),
    icon: absoluteUrl('/icon-512.png'),
    favicon: absoluteUrl('/icon-144.png'),
    authors: AUTHORS,
    language: SITE.language,
    ...(feed.hub === undefined ? {} : { hubs: [{ type: 'WebSub', url: feed.hub }] }),
    items: feed.items.map(jsonItem),
  };
  return `${JSON.stringify(told, undefined, 1)}\n`;
}
