/**
 * From an entry to what its page and its card need: text rendered, picture drawn, references
 * resolved. The one presenter of the pages, the feeds and the editors' preview. Pure.
 */
import type { FunctionComponent } from 'react';
import type { DataOf, Kind } from '~/kinds';
import type { StoredEntry } from '~/kinds/entry';
import { citedWork } from '~/kinds/entry-dating';
import type { ComparedValue } from '~/kinds/figures/comparable-bars';
import { cards, views } from '~/kinds/views';
import {
  renderMarkdown,
  type Rendered,
  type ResolvedDocument,
  type ResolvedEntry,
  type ResolvedImage,
} from '~/markdown/render';
import type { EntryPicture, IllustrationRatio, Place } from '~/motif';
import type { PictureValue } from '~/ui/Picture';
import type { PressNotice } from '~/ui/PressContact';
import type { CitedFigure } from '~/ui/QuotedFigures';
import type { CardProps, CardValue, ViewProps } from '~/ui/view-props';
import type { Directory } from './directory';
import { pictureFor } from './drawing';
import { citedFigures, comparedTo, linksOf } from './references';

/** What surrounds the entry, where it is presented. */
export interface Surroundings {
  readonly directory: Directory;
  /** An image that the entry names; undefined when it does not exist (yet). */
  readonly image: (stored: string) => ResolvedImage | undefined;
  /** A document that the entry names; undefined when it does not exist. */
  readonly document: (stored: string) => ResolvedDocument | undefined;
  readonly draw: (drawn: EntryPicture, ratio: IllustrationRatio) => string;
  /** What the drawings are made from. */
  readonly places: readonly Place[];
  /** The day it is in Paris. */
  readonly today: string;
  /** What texts for the press say of the association. */
  readonly notice?: PressNotice | undefined;
}

type PresentedEntry = Pick<StoredEntry, 'kind' | 'url' | 'data' | 'body' | 'reading'>;

export type EntryViewProps = ViewProps<DataOf<Kind>> & {
  readonly compared: readonly ComparedValue[];
  readonly notice: PressNotice | undefined;
  readonly cited: readonly CitedFigure[];
};

/** The view of a kind, to be given the values of an entry of that kind. */
export const viewOf = (kind: Kind): FunctionComponent<EntryViewProps> =>
  // Reason for the cast: the view and the values are of the same kind, a link the union forgets.
  views[kind] as FunctionComponent<EntryViewProps>;

/** Where a link of a text leads, and the value of a figure that it quotes. */
export function resolveIn(
  { find, withdrawnUrl }: Directory,
  key: string,
): ResolvedEntry | undefined {
  const entry = find(key);
  if (entry !== undefined) {
    const { link, quoted, definition } = entry;
    return { url: link.url, ...(quoted === undefined ? {} : { quoted }), definition };
  }
  const url = withdrawnUrl(key);
  return url === undefined ? undefined : { url };
}

/** @param address gives internal addresses their final form; the feed makes them absolute */
export const renderText = (
  markdown: string,
  { directory, image, document }: Pick<Surroundings, 'directory' | 'image' | 'document'>,
  address?: (path: string) => string,
): Rendered =>
  renderMarkdown(markdown, {
    resolveImage: image,
    resolveDocument: document,
    resolveEntry: (kind, id) => {
      const found = resolveIn(directory, `${kind}/${id}`);
      // Readers of feeds cannot open what a page unfolds.
      return found === undefined || address === undefined
        ? found
        : { ...found, definition: undefined };
    },
    ...(address === undefined ? {} : { address }),
  });

/** The editor's picture, else the one drawn. */
function pictureOf({ kind, data }: PresentedEntry, around: Surroundings): PictureValue {
  const image = 'image' in data ? data.image : undefined;
  const resolved = image?.file === undefined ? undefined : around.image(image.file);
  if (image === undefined || resolved === undefined) {
    return { type: 'drawing', svg: around.draw(pictureFor(kind, data, around.places), '3:1') };
  }
  const { credit, caption, alternative = '' } = image;
  return { type: 'photo', photo: { ...resolved, alternative, credit, caption } };
}

/** What the page of an entry shows. */
export function presentPage(entry: PresentedEntry, around: Surroundings): EntryViewProps {
  const { kind, url, data, body } = entry;
  const file = 'file' in data && data.file !== undefined ? around.document(data.file) : undefined;
  const links = linksOf(kind, data, around.directory);
  return {
    data,
    ...renderText(body, around),
    url,
    today: around.today,
    work: citedWork(entry),
    picture: pictureOf(entry, around),
    links:
      file === undefined ? links : { ...links, file: [{ url: file.url, label: 'Le document' }] },
    compared: comparedTo(data, around.directory),
    notice: around.notice,
    cited: citedFigures(entry.reading.targets, around.directory),
  };
}

/** @param drawn false for lists of words alone */
export function presentCard(
  { kind, url, data }: Omit<PresentedEntry, 'body' | 'reading'>,
  { draw, places, today }: Pick<Surroundings, 'draw' | 'places' | 'today'>,
  drawn = true,
): CardValue {
  // Reason for the cast: the card and the values are of the same kind, a link the union forgets.
  const toCard = cards[kind] as (props: CardProps<DataOf<Kind>>) => CardValue;
  const svg = drawn ? draw(pictureFor(kind, data, places), '3:2') : undefined;
  return toCard({ data, url, svg, today });
}
