/** Netlify's redirections: former addresses, and pages withdrawn from the site. Pure. */
import { GONE_COPIES } from '~/lib/paths';
import { isPublic } from '~/lib/is-public';
import type { StoredEntry } from '~/kinds/entry';

/**
 * One line a former address: `/ancienne/ /nouvelle/ 301`, in the order of the entries. What is not
 * public yet says nothing, not even of its past.
 */
export function redirectRules(entries: readonly StoredEntry[], now: Date): string {
  return entries
    .filter(({ data }) => isPublic(data, now))
    .flatMap((entry) => entry.data.previousUrls.map((old) => `${old} ${entry.url} 301\n`))
    .join('');
}

/** Where the second copy of a withdrawn page's notice is kept, which Netlify sends as « 410 Gone ». */
export const goneCopy = (address: string): string => `${GONE_COPIES}${address.slice(1)}`;

/** The addresses of the pages withdrawn from the site that say so, in the order of the entries. */
export const withdrawnAddresses = (entries: readonly StoredEntry[], now: Date): readonly string[] =>
  entries.filter(({ data }) => isPublic(data, now) && data.retired !== undefined).map(({ url }) => url);

/**
 * One line a withdrawn page. The notice stands at its address anyway, and any host shows it; on
 * Netlify the `!` makes the rule come before that file, and 410 tells search engines to forget the
 * page. The rule names a copy, since one that leads to its own address is ignored.
 */
export const goneRules = (addresses: readonly string[]): string =>
  addresses.map((address) => `${address} ${goneCopy(address)} 410!\n`).join('');
