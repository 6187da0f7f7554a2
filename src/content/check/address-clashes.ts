/** The addresses of the entries: one page each, and none of the site’s own. Pure. */
import {
  formerAddressProblems,
  formerlyHeldBy,
  HELD_BY_SITE,
  heldBy,
  pageAddressProblems,
  type Asked,
} from '~/kinds/address-problems';
import { formerKey, pageKey } from '~/lib/address-key';
import { siteHolds } from '~/lib/own-routes';
import type { StoredEntry } from '~/kinds/entry';
import type { FileProblem } from './problem-list';

const askedBy = (entry: StoredEntry): Asked => ({
  field: entry.kind === 'pages' ? 'address' : 'slug',
  isFromFileName: entry.kind !== 'pages' && entry.data.slug === undefined,
  present: entry.url,
  former: entry.data.previousUrls,
});

type Owners = ReadonlyMap<string, StoredEntry>;

/** By the key of an address, the first entry that asks for it. */
function firstOf(
  entries: readonly StoredEntry[],
  keys: (entry: StoredEntry) => readonly string[],
): Owners {
  const owners = new Map<string, StoredEntry>();
  for (const entry of entries) {
    for (const key of keys(entry)) owners.set(key, owners.get(key) ?? entry);
  }
  return owners;
}

const named = ({ data, path }: StoredEntry): string => `« ${data.title} » (${path})`;

/**
 * The problem of each entry that asks for an address which the site holds, or an earlier entry. Between
 * a page and a former address, the page is right.
 * @param routes those that the site holds
 */
export function addressClashes(
  entries: readonly StoredEntry[],
  routes: readonly string[],
): readonly FileProblem[] {
  const isSites = siteHolds(routes);
  const present = firstOf(entries, (entry) => [pageKey(entry.url)]);
  const former = firstOf(entries, ({ data }) => data.previousUrls.map(formerKey));
  return entries.flatMap((entry) => {
    const other = (owners: Owners, key: string): StoredEntry | undefined => {
      const owner = owners.get(key);
      return owner === entry ? undefined : owner;
    };
    const holder = (address: string): string | undefined => {
      const key = pageKey(address);
      if (isSites(key)) return HELD_BY_SITE;
      const owner = other(present, key);
      if (owner !== undefined) return heldBy(named(owner));
      const past = key === pageKey(entry.url) ? undefined : other(former, formerKey(address));
      return past === undefined ? undefined : formerlyHeldBy(named(past));
    };
    const asked = askedBy(entry);
    return [...pageAddressProblems(asked, holder), ...formerAddressProblems(asked, holder)].map(
      (problem) => ({ path: entry.path, ...problem }),
    );
  });
}
