/** What the editors' preview knows of the rest of the site: its public entries, as this build shows them. */
import { everything, published, siteSettings, storedOf, withdrawn } from './index';
import { KINDS, type Kind } from '~/kinds';
import { alternativesOf } from '~/kinds/alternatives-of';
import { keyOf, type Entry } from '~/kinds/entry';
import { pressNotice } from '~/kinds/settings/press-notice';
import type { PressNotice } from '~/ui/PressContact';
import { linkedEntry, type LinkedEntry } from '~/present/directory';
import { networkPlaces } from './surroundings';
import { documentSizes } from './files/site-medias';
import type { Place } from '~/motif';
import { siteRoutes } from './check/site-routes';

export interface IndexedEntry extends LinkedEntry {
  /** The addresses it used to have: no other entry may take them. */
  readonly formerUrls?: readonly string[];
}

/** What it knows of the site beside its entries. */
export interface SiteFacts {
  /** Addresses of the pages withdrawn from the site, by `kind/id`: texts still lead to them. */
  readonly withdrawn: Readonly<Record<string, string>>;
  /** The addresses that these used to have, by `kind/id`: no entry may take them either. */
  readonly withdrawnFormerUrls: Readonly<Record<string, readonly string[]>>;
  /** The routes that the site itself holds (lib/own-routes.ts). */
  readonly routes: readonly string[];
  /** The size in bytes of each document that public entries give, by the name they give it. */
  readonly documents: Readonly<Record<string, number>>;
  /** What the drawings are made from. */
  readonly places: readonly Place[];
  /** What texts for the press say of the association; undefined when nothing is known of the site. */
  readonly notice?: PressNotice | undefined;
}

export interface EditorsIndex extends SiteFacts {
  /** All kinds together, each in the order of its list. */
  readonly entries: readonly IndexedEntry[];
}

/** What each image shows, by the name of its file: the last words given to it. */
export type Alternatives = Readonly<Record<string, string>>;

function indexed(entry: Entry, shown: ReadonlySet<string>): IndexedEntry {
  const { previousUrls: formerUrls } = entry.data;
  return { ...linkedEntry(entry, shown), ...(formerUrls.length === 0 ? {} : { formerUrls }) };
}

/** The newest entries come first: their words are written over those of older ones. */
const allAlternatives = (entries: readonly Entry[]): Alternatives =>
  Object.fromEntries(
    entries
      .map((entry) => Object.entries(alternativesOf(entry.data, storedOf(entry).body)))
      .reverse()
      .flat(),
  );

async function siteFacts(): Promise<SiteFacts> {
  const [gone, places] = await Promise.all([withdrawn(), networkPlaces()]);
  const ofGone = <T>(value: (entry: Entry) => T): Readonly<Record<string, T>> =>
    Object.fromEntries(gone.map((entry) => [keyOf(entry), value(entry)]));
  return {
    withdrawn: ofGone(({ url }) => url),
    withdrawnFormerUrls: ofGone(({ data }) => data.previousUrls),
    routes: siteRoutes(),
    documents: documentSizes(),
    places,
    notice: pressNotice(siteSettings()),
  };
}

async function indexedOf(kind: Kind): Promise<readonly IndexedEntry[]> {
  const shown = new Set((await everything()).map(keyOf));
  return (await published(kind)).map((entry) => indexed(entry, shown));
}

/**
 * The index in parts, each in a file of its own: what changes alone is sent again alone, and what is said of
 * images only to who chooses one.
 */
export type IndexPart = Kind | 'site' | 'images';
export const INDEX_PARTS: readonly IndexPart[] = ['site', 'images', ...KINDS];

/** A part of the index, at the time of the build. */
export async function indexPart(
  part: IndexPart,
): Promise<SiteFacts | Alternatives | readonly IndexedEntry[]> {
  if (part === 'site') return siteFacts();
  return part === 'images' ? allAlternatives(await everything()) : indexedOf(part);
}
