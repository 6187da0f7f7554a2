/** Entries wherever they stand, and how those that stand in the way are named. Pure. */
import { kinds } from '~/kinds';
import { readEntry } from '~/lib/read-entry';
import type { EntryFile } from './references-to';

/** Where the entries were found: the same may stand in several places. */
export interface HeldEntries {
  readonly published: readonly EntryFile[];
  readonly drafts: readonly EntryFile[];
  /** Left unsaved in this browser. */
  readonly unsaved: readonly EntryFile[];
}

const STATE: Readonly<Record<keyof HeldEntries, string>> = {
  published: '',
  drafts: ', brouillon',
  unsaved: ', saisie non enregistrée de ce navigateur',
};
const PLACES = ['published', 'drafts', 'unsaved'] as const;

function titleOf({ path, raw }: EntryFile): string {
  try {
    const { title } = readEntry(raw).data;
    return typeof title === 'string' ? title : path;
  } catch {
    return path;
  }
}

/**
 * @param isMeant which entries are to be named
 * @returns « Titre » (actualité, brouillon): each entry once, in the first of its places
 */
export function namesOf(
  held: HeldEntries,
  isMeant: (file: EntryFile) => boolean,
): readonly string[] {
  const named = new Map<string, string>();
  for (const place of PLACES) {
    for (const file of held[place]) {
      if (named.has(file.path) || !isMeant(file)) continue;
      const kind = kinds[file.kind].labelSingular.toLocaleLowerCase('fr');
      named.set(file.path, `« ${titleOf(file)} » (${kind}${STATE[place]})`);
    }
  }
  return [...named.values()];
}
