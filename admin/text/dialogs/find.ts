/** Finds the entries that an editor means by a few words. Pure. */
import { isKind, type Kind, kinds } from '~/kinds';
import type { IndexedEntry } from '~/content/editors-index';
import { wordsOf } from '~/lib/search-text';

/** « Actualité », « Terme ». */
export function kindLabel({ key }: IndexedEntry): string {
  const [kind = ''] = key.split('/');
  return isKind(kind) ? kinds[kind].labelSingular : kind;
}

/**
 * Entries whose title or kind holds, for each word typed, a word that begins with it. Those whose title
 * begins as typed come first, otherwise in the order of the list.
 * @param kind all kinds when undefined
 */
export function findEntries(
  entries: readonly IndexedEntry[],
  typed: string,
  kind?: Kind,
): readonly IndexedEntry[] {
  const asked = wordsOf(typed);
  const start = asked.join(' ');
  const found = entries.flatMap((entry) => {
    if (kind !== undefined && !entry.key.startsWith(`${kind}/`)) return [];
    const title = wordsOf(entry.link.label);
    const words = [...title, ...wordsOf(kindLabel(entry))];
    if (!asked.every((one) => words.some((word) => word.startsWith(one)))) return [];
    return [{ entry, isFirst: title.join(' ').startsWith(start) }];
  });
  const best = found.filter(({ isFirst }) => isFirst);
  const rest = found.filter(({ isFirst }) => !isFirst);
  return [...best, ...rest].map(({ entry }) => entry);
}
