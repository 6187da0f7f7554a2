/**
 * The parts of an RSS item that @astrojs/rss does not write as readers need them. Pure.
 * Rules: RSS 2.0, the RSS Advisory Board's profile, RFC 4151 for `tag:` addresses.
 */
import { rfc822, toInstant } from './dates';
import { escapeXml } from './plain-text';

export const FEED_LENGTH = 30;

export interface FeedEntry {
  readonly kind: string;
  readonly id: string;
  /** Day or Paris date-time of publication on this site. */
  readonly published: string;
  /** Day of what it tells, when it is known. */
  readonly told?: string | undefined;
  /** Day of the last change, when there was one. */
  readonly updated?: string | undefined;
  readonly creator: string;
}

/** Last published first; of one moment, what is told of the latest day. */
export const newestFirst = (a: FeedEntry, b: FeedEntry): number =>
  b.published.localeCompare(a.published) ||
  (b.told ?? '').localeCompare(a.told ?? '') ||
  a.id.localeCompare(b.id);

/** Permanent, independent of the address: a renamed page is not announced again. */
export const guidOf = ({ kind, id }: Pick<FeedEntry, 'kind' | 'id'>): string =>
  `tag:it77.fr,2012:${kind}/${id}`;

/** `guid`, `pubDate` with the Paris offset, author's name. */
export function itemMarkup(entry: FeedEntry): string {
  return [
    `<guid isPermaLink="false">${escapeXml(guidOf(entry))}</guid>`,
    `<pubDate>${rfc822(entry.published)}</pubDate>`,
    `<dc:creator>${escapeXml(entry.creator)}</dc:creator>`,
  ].join('');
}

/** The newest change among the items: two builds of the same content give the same feed. */
export function lastChange(entries: readonly FeedEntry[]): string | undefined {
  const moments = entries.flatMap(({ published, updated }) => [
    published,
    ...(updated === undefined ? [] : [updated]),
  ]);
  return moments.sort((a, b) => toInstant(a).getTime() - toInstant(b).getTime()).at(-1);
}

/**
 * HTML for a reader outside the site: no other format or size of a picture, `loading` or regions,
 * which readers refuse or ignore, and no end of CDATA.
 */
export function readerHtml(html: string): string {
  return html
    .replaceAll(/<source [^>]*>|<\/?picture>/gu, '')
    .replaceAll(/ (?:loading|decoding|tabindex|role|aria-label)="[^"]*"/gu, '')
    .replaceAll(']]>', ']]&gt;');
}
