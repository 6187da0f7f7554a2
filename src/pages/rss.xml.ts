/** The feed: the thirty newest publications, in full, with their sources. */
import { getRssString } from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { everything } from '~/content';
import { kinds } from '~/kinds';
import type { Entry } from '~/kinds/entry';
import { datingSentence } from '~/kinds/entry-dating';
import { entryTitle } from '~/kinds/entry-title';
import {
  FEED_LENGTH,
  itemMarkup,
  lastChange,
  newestFirst,
  readerHtml,
  type FeedEntry,
} from '~/lib/feed';
import { rfc822 } from '~/lib/dates';
import { isOurHost } from '~/lib/former-site';
import { FEED } from '~/lib/paths';
import { publicationMoment } from '~/lib/publication-moment';
import { escapeXml } from '~/lib/plain-text';
import { typeset } from '~/lib/typography';
import { feedTextOf } from '~/content/surroundings';
import { absoluteUrl, SITE } from '~/site';

const feedEntry = (entry: Entry, moment: string): FeedEntry => ({
  kind: entry.kind,
  id: entry.data.id,
  published: moment,
  told: 'date' in entry.data ? entry.data.date : undefined,
  updated: entry.data.updated,
  creator: SITE.name,
});

function sourcesHtml({ data }: Entry): string {
  if (data.sources.length === 0) return '';
  const items = data.sources.map(({ label, url }) => {
    const words = escapeXml(typeset(label));
    return url === undefined || isOurHost(url)
      ? `<li>${words}</li>`
      : `<li><a href="${escapeXml(absoluteUrl(url))}">${words}</a></li>`;
  });
  return `<h2>Sources</h2><ol>${items.join('')}</ol>`;
}

async function contentOf(entry: Entry): Promise<string> {
  const { html } = await feedTextOf(entry, absoluteUrl);
  const page = absoluteUrl(entry.url);
  const intro = [datingSentence(entry), entry.data.summary]
    .map((text) => (text === undefined ? '' : `<p>${escapeXml(typeset(text))}</p>`))
    .join('');
  const text = html.replaceAll('href="#', `href="${page}#`);
  return readerHtml(`${intro}${text}${sourcesHtml(entry)}`);
}

export const GET: APIRoute = async () => {
  const entries = (await everything()).filter(({ kind }) => kinds[kind].isInFeed);
  const dated = entries
    .flatMap((entry) => {
      const moment = publicationMoment(entry.data);
      return moment === undefined ? [] : [{ entry, feed: feedEntry(entry, moment) }];
    })
    .sort((a, b) => newestFirst(a.feed, b.feed))
    .slice(0, FEED_LENGTH);
  const changed = lastChange(dated.map(({ feed }) => feed));
  const xml = await getRssString({
    title: SITE.name,
    description: SITE.description,
    site: SITE.url,
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: [
      `<language>${SITE.language}</language>`,
      `<atom:link href="${absoluteUrl(FEED)}" rel="self" type="application/rss+xml"/>`,
      changed === undefined ? '' : `<lastBuildDate>${rfc822(changed)}</lastBuildDate>`,
      `<image><url>${absoluteUrl('/icon-144.png')}</url><title>${SITE.name}</title><link>${SITE.url}/</link></image>`,
    ].join(''),
    items: await Promise.all(
      dated.map(async ({ entry, feed }) => ({
        title: typeset(entryTitle(entry)),
        link: absoluteUrl(entry.url),
        description: typeset(entry.data.summary),
        categories: [kinds[entry.kind].words.genre],
        content: await contentOf(entry),
        customData: itemMarkup(feed),
      })),
    ),
  });
  // @astrojs/rss writes the instruction without a type, and browsers then ignore the style sheet.
  const styled = xml.replace('?>', '?>\n<?xml-stylesheet type="text/css" href="/flux.css"?>');
  return new Response(styled, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};
