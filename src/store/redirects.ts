/** Netlify's redirections from the addresses that pages used to have. Pure. */
import { isPublic } from '~/lib/publication';
import { addressOf } from './cross-check';
import type { StoredEntry } from './load';

/**
 * One line a former address: `/ancienne/ /nouvelle/ 301`, in the order of the entries. What is not
 * public yet says nothing, not even of its past.
 */
export function redirectRules(entries: readonly StoredEntry[], now: Date): string {
  return entries
    .filter(({ data }) => isPublic(data, now))
    .flatMap((entry) => entry.data.previousUrls.map((old) => `${old} ${addressOf(entry)} 301\n`))
    .join('');
}
