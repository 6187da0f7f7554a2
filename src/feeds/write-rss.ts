/**
 * A feed as RSS 2.0. Pure. Rules: RSS 2.0, the RSS Advisory Board’s profile, RFC 4287 and 5005 for
 * `atom:` and `fh:`, Media RSS for pictures.
 */
import { getRssString } from '@astrojs/rss';
import { iso8601, rfc822 } from '~/lib/dates';
import { escapeXml } from '~/lib/plain-text';
import { absoluteUrl, SITE } from '~/site';
import { lastChange, type FeedDocument, type FeedItem, type FeedPicture } from './feed-document';

const NAMESPACES = {
  atom: 'http://www.w3.org/2005/Atom',
  dc: 'http://purl.org/dc/elements/1.1/',
  fh: 'http://purl.org/syndication/history/1.0',
  media: 'http://search.yahoo.com/mrss/',
};

/** @astrojs/rss reads again what it is given as markup, and knows no entity written by number. */
const escaped = (text: string): string => escapeXml(text).replaceAll('&#39;', '&apos;');

const element = (name: string, text: string | undefined, attributes = ''): string =>
  text === undefined ? '' : `<${name}${attributes}>${escaped(text)}</${name}>`;

const link = (rel: string, url: string): string =>
  `<atom:link href="${escaped(url)}" rel="${rel}" type="application/rss+xml"/>`;

function pictureMarkup({ url, type, width, height, description, credit }: FeedPicture): string {
  const size = `width="${String(width)}" height="${String(height)}"`;
  const told = [
    element('media:description', description, ' type="plain"'),
    element('media:credit', credit),
  ];
  return `<media:content url="${escaped(url)}" type="${type}" medium="image" ${size}>${told.join('')}</media:content>`;
}

/** What @astrojs/rss does not write by itself, or not as readers need it. */
function itemMarkup({ guid, published, updated, picture }: FeedItem): string {
  return [
    element('guid', guid, ' isPermaLink="false"'),
    element('pubDate', rfc822(published)),
    element('dc:creator', SITE.name),
    element('atom:updated', iso8601(updated)),
    picture === undefined ? '' : pictureMarkup(picture),
  ].join('');
}

function channelMarkup(feed: FeedDocument): string {
  const { title, page, url, items, links, hub, isArchive } = feed;
  const changed = lastChange(items);
  const image = [
    element('url', absoluteUrl('/icon-144.png')),
    element('title', title),
    element('link', page),
  ];
  return [
    element('language', SITE.language),
    link('self', url),
    ...links.map(({ rel, url: address }) => link(rel, address)),
    hub === undefined ? '' : `<atom:link href="${escaped(hub)}" rel="hub"/>`,
    isArchive ? '<fh:archive/>' : '',
    element('lastBuildDate', changed === undefined ? undefined : rfc822(changed)),
    `<image>${image.join('')}</image>`,
  ].join('');
}

/** The text of the file. */
export async function rssText(feed: FeedDocument): Promise<string> {
  const xml = await getRssString({
    title: feed.title,
    description: feed.description,
    site: feed.page,
    xmlns: NAMESPACES,
    customData: channelMarkup(feed),
    items: feed.items.map((item) => ({
      title: item.title,
      link: item.url,
      description: item.summary,
      categories: [...item.tags],
      content: item.html,
      customData: itemMarkup(item),
      ...(item.enclosure === undefined
        ? {}
        : {
            enclosure: {
              url: item.enclosure.url,
              length: item.enclosure.bytes,
              type: item.enclosure.type,
            },
          }),
    })),
  });
  // @astrojs/rss writes the instruction without a type, and browsers then ignore the style sheet.
  return xml.replace('?>', '?>\n<?xml-stylesheet type="text/css" href="/flux.css"?>');
}
