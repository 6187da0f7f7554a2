/** The feeds of the built site, read once for the tests of `tests/build`. */
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { FEED, FEEDS, jsonFeedPath } from '~/lib/paths';
import { DIST, read } from './site';

const itemsIn = ($: CheerioAPI) =>
  $('item')
    .toArray()
    .map((node) => $(node));

/** An element, to be asked for those it holds. */
type Holder = ReturnType<typeof itemsIn>[number];

export interface BuiltFeed {
  /** Address in the site. */
  readonly path: string;
  readonly source: string;
  readonly $: CheerioAPI;
  readonly items: readonly Holder[];
  readonly isArchive: boolean;
}

const paths = readdirSync(join(DIST, FEEDS), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.xml'))
  .map((name) => `${FEEDS}${name.split(sep).join('/')}`)
  .sort();

function readFeed(path: string): BuiltFeed {
  const source = read(path);
  const $ = load(source, { xml: true });
  return {
    path,
    source,
    $,
    items: itemsIn($),
    isArchive: $('channel > fh\\:archive').length === 1,
  };
}

/** That of all publications, those of sections, themes and territories, and their archives. */
export const everyFeed: readonly BuiltFeed[] = [FEED, ...paths].map(readFeed);

/** Those that readers follow. */
export const followedFeeds = everyFeed.filter(({ isArchive }) => !isArchive);

export const feedAt = (path: string): BuiltFeed => {
  const feed = everyFeed.find((one) => one.path === path);
  if (feed === undefined) throw new Error(`No feed at ${path}`);
  return feed;
};

/** The text of an element of an item or a channel. */
export const textIn = (node: Holder, name: string): string =>
  node.children(name.replace(':', '\\:')).text();

export const guidsOf = ({ items }: BuiltFeed): readonly string[] =>
  items.map((item) => textIn(item, 'guid'));

export interface JsonItem {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly content_html: string;
  readonly image?: string;
  readonly date_published: string;
  readonly date_modified: string;
  readonly tags: readonly string[];
  readonly attachments?: readonly {
    readonly url: string;
    readonly mime_type: string;
    readonly size_in_bytes: number;
  }[];
}

export interface JsonFeed {
  readonly version: string;
  readonly title: string;
  readonly home_page_url: string;
  readonly feed_url: string;
  readonly language: string;
  readonly authors: readonly { readonly name: string; readonly url: string }[];
  readonly items: readonly JsonItem[];
}

/** The JSON form of a feed. */
export const jsonBeside = ({ path }: BuiltFeed): JsonFeed =>
  // Reason for the cast: the tests say whether the file is what it should be.
  JSON.parse(read(jsonFeedPath(path))) as JsonFeed;
