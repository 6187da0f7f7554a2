/** Press texts share no number. Pure. */
import { numberTaken } from '~/kinds/news/release-numbers';
import type { StoredEntry } from '~/kinds/entry';
import type { FileProblem } from './problem-list';

/** The problem of each text whose number an earlier one, in the order given, bears. */
export function sharedNumbers(entries: readonly StoredEntry[]): readonly FileProblem[] {
  const owners = new Map<string, StoredEntry<'news'>>();
  return entries.flatMap((entry) => {
    const number = entry.kind === 'news' ? entry.data.releaseNumber : undefined;
    if (entry.kind !== 'news' || number === undefined) return [];
    const owner = owners.get(number);
    if (owner === undefined) {
      owners.set(number, entry);
      return [];
    }
    const message = `${numberTaken(number, owner.data.title)} (${owner.path})`;
    return [{ path: entry.path, field: 'releaseNumber', message }];
  });
}
