/** What readers would find changed from one built site to the next. Node only. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MARKDOWN_TWIN } from '~/lib/paths';
import { slashed } from '~/lib/slashed';
import { absoluteUrl } from '~/site';

/** Absolute addresses. */
export interface Changes {
  /** Pages that came, changed, or are no more there. */
  readonly pages: readonly string[];
  /** Feeds that do not say what they said. */
  readonly feeds: readonly string[];
}

/** But archives, which nobody follows. */
const FEED_FILE = /^(?:rss|flux\/(?!archives\/).+)\.(?:xml|json)$/u;

/** The day on which a site was made, which two of its pages tell: no change by itself. */
const DAY_MADE = /(?<=À la date du|à la fabrication du site, le)\s\S+\s\S+\s\d{4}/gu;

const namesIn = (site: string): readonly string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' }).map(slashed);

const textOf = (site: string, name: string): string | undefined =>
  existsSync(join(site, name)) ? readFileSync(join(site, name), 'utf8') : undefined;

/**
 * A page is known by its twin in Markdown, which is what it says without its frame: a new style changes nothing. Pages
 * kept from search engines have none, nor have those of communes, which say what others say.
 * @param former folder of the site before
 * @param site folder of the new one
 */
export function changesBetween(former: string, site: string): Changes {
  const isTwin = (name: string): boolean => `/${name}`.endsWith(`/${MARKDOWN_TWIN}`);
  const isOther = (name: string, said: (text: string) => string): boolean =>
    said(textOf(former, name) ?? '') !== said(textOf(site, name) ?? '');
  const names = namesIn(site);
  const twins = new Set([...names, ...namesIn(former)].filter(isTwin));
  return {
    pages: [...twins]
      .filter((name) => isOther(name, (text) => text.replaceAll(DAY_MADE, '')))
      .map((name) => absoluteUrl(`/${name.slice(0, -MARKDOWN_TWIN.length)}`))
      .sort(),
    feeds: names
      .filter((name) => FEED_FILE.test(name) && isOther(name, (text) => text))
      .map((name) => absoluteUrl(`/${name}`))
      .sort(),
  };
}
