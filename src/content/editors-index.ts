/** What the editors' preview knows of the rest of the site: its public entries, as this build shows them. */
import { everything, withdrawn, type Entry } from './index';
import type { ComparedValue } from '~/kinds/figures/Comparison';
import { linkWords } from '~/kinds/entry-title';
import { comparedValue } from '~/kinds/figures/figure-data';
import { figureText } from '~/kinds/figures/figure-title';
import { networkPlaces } from '~/present/drawings';
import { documentSizes } from './files/site-medias';
import type { Place } from '~/motif';
import { siteRoutes } from './check/site-routes';
import type { LinkValue } from '~/ui/LinkList';

export interface IndexedEntry {
  /** `kind/id`, as references and links in texts name it. */
  readonly key: string;
  readonly link: LinkValue;
  /** The addresses it used to have: no other entry may take them. */
  readonly formerUrls?: readonly string[];
  /** For a key figure: what a text that quotes it shows. */
  readonly value?: string;
  /** For a key figure: what a comparison shows of it. */
  readonly compared?: ComparedValue;
  /** For a resource: the working groups it came from, those that are public. */
  readonly groups?: readonly string[];
}

export interface EditorsIndex {
  /** All kinds together, each in the order of its list. */
  readonly entries: readonly IndexedEntry[];
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
}

const keyOf = ({ kind, data }: Entry): string => `${kind}/${data.id}`;

/** @param shown the keys of all public entries: of the others, not even the identifier is told */
function indexed(entry: Entry, shown: ReadonlySet<string>): IndexedEntry {
  const { data, url } = entry;
  const formerUrls = data.previousUrls;
  const own = {
    key: keyOf(entry),
    link: { url, label: linkWords(entry) },
    ...(formerUrls.length === 0 ? {} : { formerUrls }),
  };
  if (entry.kind === 'figures') {
    return { ...own, value: figureText(entry.data), compared: comparedValue(entry.data, url) };
  }
  if (!('groups' in data)) return own;
  return { ...own, groups: data.groups.filter((id) => shown.has(`groups/${id}`)) };
}

/** The index of the site at the time of the build. */
export async function editorsIndex(): Promise<EditorsIndex> {
  const [entries, gone, places] = await Promise.all([everything(), withdrawn(), networkPlaces()]);
  const shown = new Set(entries.map(keyOf));
  const ofGone = <T>(value: (entry: Entry) => T): Readonly<Record<string, T>> =>
    Object.fromEntries(gone.map((entry) => [keyOf(entry), value(entry)]));
  return {
    entries: entries.map((entry) => indexed(entry, shown)),
    withdrawn: ofGone(({ url }) => url),
    withdrawnFormerUrls: ofGone(({ data }) => data.previousUrls),
    routes: siteRoutes(),
    documents: documentSizes(),
    places,
  };
}
