/** From an entry to what a feed says of it. */
import { feedTextOf } from '~/content/surroundings';
import { documentOf, resolveImage } from '~/content/files/site-medias';
import { once } from '~/content/once';
import { kinds } from '~/kinds';
import { keyOf, type Entry } from '~/kinds/entry';
import { datingSentence } from '~/kinds/entry-dating';
import { standaloneTitle } from '~/kinds/entry-title';
import { changesOf, lastChangeDay } from '~/lib/changes';
import { isOurHost } from '~/lib/former-site';
import { mimeTypeOf } from '~/lib/medias/mime-types';
import { escapeXml } from '~/lib/plain-text';
import { publicationMoment } from '~/lib/publication-moment';
import { typeset } from '~/lib/typography';
import { TERRITORIES, THEMES } from '~/model/vocabulary';
import { absoluteUrl } from '~/site';
import { changeSentence } from './change-items';
import {
  guidOf,
  later,
  type Dated,
  type FeedEnclosure,
  type FeedItem,
  type FeedPicture,
} from './feed-document';
import { readerHtml } from './reader-html';

/** An entry that has its place in feeds: its text waits until a file needs it. */
export interface DatedEntry extends Dated {
  readonly entry: Entry;
}

const items = once<Promise<FeedItem>>();

const paragraph = (text: string | undefined): string =>
  text === undefined ? '' : `<p>${escapeXml(typeset(text))}</p>`;

function sourcesHtml({ data }: Entry): string {
  if (data.sources.length === 0) return '';
  const lines = data.sources.map(({ label, url }) => {
    const words = escapeXml(typeset(label));
    return url === undefined || isOurHost(url)
      ? `<li>${words}</li>`
      : `<li><a href="${escapeXml(absoluteUrl(url))}">${words}</a></li>`;
  });
  return `<h2>Sources</h2><ol>${lines.join('')}</ol>`;
}

/** When, the summary, what was changed since, the text, the sources. */
async function htmlOf(entry: Entry): Promise<string> {
  const { html } = await feedTextOf(entry, absoluteUrl);
  const changes = changesOf(entry.data).map(changeSentence);
  const intro = [datingSentence(entry), entry.data.summary, ...changes].map(paragraph).join('');
  return readerHtml(`${intro}${html}${sourcesHtml(entry)}`, absoluteUrl(entry.url));
}

/** The picture that an editor put; the one drawn for want of another says nothing of the text. */
async function pictureOf({ data }: Entry): Promise<FeedPicture | undefined> {
  const image = 'image' in data ? data.image : undefined;
  const found = image?.file === undefined ? undefined : await resolveImage(image.file);
  if (image === undefined || found === undefined) return undefined;
  const { src, width, height } = found;
  const told = { description: image.alternative, credit: image.credit };
  return { url: absoluteUrl(src), type: mimeTypeOf(src), width, height, ...told };
}

function enclosureOf({ data }: Entry): FeedEnclosure | undefined {
  const file = 'file' in data ? data.file : undefined;
  const found = file === undefined ? undefined : documentOf(file);
  return found?.bytes === undefined
    ? undefined
    : { url: absoluteUrl(found.url), type: mimeTypeOf(found.url), bytes: found.bytes };
}

/** Its genre, its themes, its territories, in words. */
function tagsOf({ kind, data }: Entry): readonly string[] {
  const themes = 'themes' in data ? data.themes.map((theme) => THEMES[theme]) : [];
  const territories =
    'territories' in data ? data.territories.map((territory) => TERRITORIES[territory]) : [];
  return [kinds[kind].words.genre, ...themes, ...territories];
}

/** @returns undefined when it never came on the site */
export function datedEntry(entry: Entry): DatedEntry | undefined {
  const { kind, data } = entry;
  const published = publicationMoment(data);
  return published === undefined
    ? undefined
    : {
        entry,
        guid: guidOf(kind, data.id),
        published,
        told: 'date' in data ? data.date : undefined,
      };
}

async function makeItem({ entry, ...dated }: DatedEntry): Promise<FeedItem> {
  const { data } = entry;
  return {
    ...dated,
    url: absoluteUrl(entry.url),
    title: typeset(standaloneTitle(entry)),
    summary: typeset(data.summary),
    html: await htmlOf(entry),
    updated: later(dated.published, lastChangeDay(data) ?? dated.published),
    tags: tagsOf(entry),
    picture: await pictureOf(entry),
    enclosure: enclosureOf(entry),
  };
}

/** What a feed says of an entry, made once a build. */
export const entryItem = (dated: DatedEntry): Promise<FeedItem> =>
  items(keyOf(dated.entry), () => makeItem(dated));
