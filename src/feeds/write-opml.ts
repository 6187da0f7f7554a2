/** All feeds in one file, as OPML 2.0. Pure. */
import { escapeXml } from '~/lib/plain-text';
import { absoluteUrl, SITE } from '~/site';
import { fullFeedTitle, type FeedDescription, type FeedGroup } from './feed-list';

const attributes = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');

const outline = (feed: FeedDescription): string =>
  `<outline${attributes({
    type: 'rss',
    text: fullFeedTitle(feed),
    title: fullFeedTitle(feed),
    description: feed.description,
    xmlUrl: absoluteUrl(feed.path),
    htmlUrl: absoluteUrl(feed.page),
    language: SITE.language,
    version: 'RSS2',
  })}/>`;

/** The text of the file. */
export function opmlText(groups: readonly FeedGroup[]): string {
  const outlines = groups.map(
    ({ title, feeds }) =>
      `<outline${attributes({ text: title, title })}>\n${feeds.map(outline).join('\n')}\n</outline>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `<head><title>${escapeXml(`Flux — ${SITE.name}`)}</title><ownerName>${escapeXml(SITE.name)}</ownerName><ownerId>${SITE.url}/</ownerId></head>`,
    `<body>\n${outlines.join('\n')}\n</body>`,
    '</opml>\n',
  ].join('\n');
}
