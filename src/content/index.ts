/** The one door to content: checked, public, sorted, related. Nobody else calls getCollection. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getCollection } from 'astro:content';
import { now } from '~/clock';
import { KINDS, type DataOf, type Kind } from '~/kinds';
import { isPublic } from '~/lib/publication';
import { entryPath } from '~/kinds/paths';
import { parseEntry } from './read/source-files';
import { loadSettings, type Settings } from './read/site-settings';

interface EntryOf<K extends Kind> {
  readonly kind: K;
  readonly slug: string;
  readonly url: string;
  readonly data: DataOf<K>;
  /** Its file, from the root of the repository. */
  readonly path: string;
}

/** An entry public at the time of the build; of several kinds, a union told apart by `kind`. */
export type Entry<K extends Kind = Kind> = { [P in K]: EntryOf<P> }[K];

interface Shelves {
  readonly published: readonly Entry[];
  /** Public once, since withdrawn: their pages say so, and no list shows them. */
  readonly withdrawn: readonly Entry[];
}

const cache = new Map<Kind, Promise<Shelves>>();

function urlOf(kind: Kind, slug: string, data: object): string {
  if (kind === 'pages') return 'address' in data ? String(data.address) : '/';
  return entryPath(kind, slug);
}

async function load(kind: Kind): Promise<Shelves> {
  const entries = await getCollection(kind);
  const today = now();
  const visible = entries
    .filter(({ data }) => isPublic(data, today))
    .map(({ id, data, filePath }) => {
      const entry = { kind, slug: id, url: urlOf(kind, id, data), data, path: filePath ?? '' };
      // Reason for the cast: `data` comes from the collection of `kind`; the union forgets it.
      return entry as Entry;
    })
    .sort(byDateThenTitle);
  return {
    published: visible.filter(({ data }) => data.retired === undefined),
    withdrawn: visible.filter(({ data }) => data.retired !== undefined),
  };
}

/** Read once a build. */
function shelvesOf(kind: Kind): Promise<Shelves> {
  const known = import.meta.env.DEV ? undefined : cache.get(kind);
  const shelves = known ?? load(kind);
  cache.set(kind, shelves);
  return shelves;
}

const collator = new Intl.Collator('fr');

/** Newest first; undated last; then by title. */
function byDateThenTitle(a: Entry, b: Entry): number {
  const dateOf = ({ data }: Entry): string => ('date' in data ? (data.date ?? '') : '');
  return dateOf(b).localeCompare(dateOf(a)) || collator.compare(a.data.title, b.data.title);
}

/** The public entries of a kind, newest first, then by title; those withdrawn are left out. */
export async function published<K extends Kind>(kind: K): Promise<readonly Entry<K>[]> {
  const entries: readonly unknown[] = (await shelvesOf(kind)).published;
  // Reason for the cast: the map keeps under each kind the entries of that kind.
  return entries as readonly Entry<K>[];
}

const allShelves = (): Promise<readonly Shelves[]> => Promise.all(KINDS.map(shelvesOf));

/** Every public entry, all kinds together. */
export async function everything(): Promise<readonly Entry[]> {
  return (await allShelves()).flatMap((shelves) => shelves.published);
}

/** Every entry withdrawn from the site: only its own page speaks of it. */
export async function withdrawn(): Promise<readonly Entry[]> {
  return (await allShelves()).flatMap((shelves) => shelves.withdrawn);
}

/** The Markdown text of an entry, read when its page needs it. */
export function textOf({ path }: Pick<Entry, 'path'>): string {
  return parseEntry(readFileSync(join(process.cwd(), path), 'utf8')).body;
}

let settings: Settings | undefined;

/** The settings of the site. */
export function siteSettings(): Settings {
  if (import.meta.env.DEV) settings = undefined;
  settings ??= loadSettings(process.cwd());
  return settings;
}
