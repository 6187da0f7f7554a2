/** What the editors' preview knows of the rest of the site: its public entries, as this build shows them. */
import { everything, withdrawn, type Entry } from './content';
import type { ComparedValue } from './domain/figures/Comparison';
import { comparedValue, figureText } from './domain/figures/figure-data';
import { networkPlaces } from './drawings';
import { documentNames, documentOf } from './media';
import type { Place } from './motif';
import { siteRoutes } from './store/site-files';
import type { LinkValue } from './ui/LinkList';

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
  /** For a resource: the working groups it came from. */
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
  /** The size in bytes of each document to download, by the name an entry gives it. */
  readonly documents: Readonly<Record<string, number>>;
  /** What the drawings are made from. */
  readonly places: readonly Place[];
}

function indexed({ kind, data, url }: Entry): IndexedEntry {
  const formerUrls = data.previousUrls;
  const own = {
    key: `${kind}/${data.id}`,
    link: { url, label: data.title },
    ...(formerUrls.length === 0 ? {} : { formerUrls }),
  };
  if ('value' in data) {
    const value = figureText(data);
    const link = { url, label: `${value} : ${data.title}` };
    return { ...own, link, value, compared: comparedValue(data, url) };
  }
  return 'groups' in data ? { ...own, groups: data.groups } : own;
}

/** The index of the site at the time of the build. */
export async function editorsIndex(): Promise<EditorsIndex> {
  const [entries, gone, places] = await Promise.all([everything(), withdrawn(), networkPlaces()]);
  const sizes = documentNames().map((name) => [name, documentOf(name)?.bytes ?? 0] as const);
  const ofGone = <T>(value: (entry: Entry) => T): Readonly<Record<string, T>> =>
    Object.fromEntries(gone.map((entry) => [`${entry.kind}/${entry.data.id}`, value(entry)]));
  return {
    entries: entries.map(indexed),
    withdrawn: ofGone(({ url }) => url),
    withdrawnFormerUrls: ofGone(({ data }) => data.previousUrls),
    routes: siteRoutes(),
    documents: Object.fromEntries(sizes),
    places,
  };
}
