/** Netlify's redirections from the addresses that pages used to have. Pure. */
import { addressOf } from './cross-check';
import type { StoredEntry } from './load';

/** One line a former address: `/ancienne/ /nouvelle/ 301`, in the order of the entries. */
export function redirectRules(entries: readonly StoredEntry[]): string {
  return entries
    .filter(({ data }) => !data.draft)
    .flatMap((entry) => entry.data.previousUrls.map((old) => `${old} ${addressOf(entry)} 301\n`))
    .join('');
}
