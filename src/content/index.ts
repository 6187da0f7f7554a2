/** The one door to content: checked, public, sorted, related. Nobody else calls getCollection. */
import { getCollection } from 'astro:content';
import { now } from '~/clock';
import { KINDS, type Kind } from '~/kinds';
import { addressOf, keyOf, type Entry, type StoredEntry } from '~/kinds/entry';
import { isPublic } from '~/lib/is-public';
import type { Settings } from '~/kinds/settings/model';
import { textReading } from '~/markdown/text-reading';
import { asked } from './asked';
import { once } from './once';
import { settingsOf } from './read/load-content';
import { sharedContent } from './read/shared-content';

interface Shelves {
  readonly published: readonly Entry[];
  /** Public once, since withdrawn: their pages say so, and no list shows them. */
  readonly withdrawn: readonly Entry[];
}

const cache = new Map<Kind, Promise<Shelves>>();

async function load(kind: Kind): Promise<Shelves> {
  const entries = await getCollection(kind);
  const today = now();
  const visible = entries
    .filter(({ data }) => isPublic(data, today))
    .map(({ id, data, filePath }) => {
      const entry = {
        kind,
        slug: id,
        url: addressOf({ kind, file: id, fields: data }),
        data,
        path: filePath ?? '',
      };
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

const publishedOf = asked('published', async (kind: Kind) => (await shelvesOf(kind)).published);
const withdrawnOf = asked('withdrawn', async (kind: Kind) => (await shelvesOf(kind)).withdrawn);

/** The public entries of a kind, newest first, then by title; those withdrawn are left out. */
export async function published<K extends Kind>(kind: K): Promise<readonly Entry<K>[]> {
  const entries: readonly unknown[] = await publishedOf(kind);
  // Reason for the cast: the map keeps under each kind the entries of that kind.
  return entries as readonly Entry<K>[];
}

/** Every public entry, all kinds together. */
export async function everything(): Promise<readonly Entry[]> {
  return (await Promise.all(KINDS.map(publishedOf))).flat();
}

const byKey = once<Promise<ReadonlyMap<string, Entry>>>();

/** Every public entry, by `kind/id`. */
export const entriesByKey = (): Promise<ReadonlyMap<string, Entry>> =>
  byKey('all', async () => new Map((await everything()).map((entry) => [keyOf(entry), entry])));

/** Every entry withdrawn from the site: only its own page speaks of it. */
export async function withdrawn(): Promise<readonly Entry[]> {
  return (await Promise.all(KINDS.map(withdrawnOf))).flat();
}

const theContent = () => sharedContent(process.cwd());

const textOf = asked('text', (path) => theContent().byPath.get(path)?.body ?? '');

/** An entry with its text. */
export function storedOf<K extends Kind>(entry: Entry<K>): StoredEntry<K> {
  const reading = theContent().byPath.get(entry.path)?.reading ?? textReading('');
  return { ...entry, body: textOf(entry.path), reading };
}

const settings = asked('settings', () => settingsOf(theContent()));

/** The settings of the site. */
export const siteSettings = (): Settings => settings('');
