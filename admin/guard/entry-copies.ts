/** The copies of entries, and how those that stand in the way are named. Pure. */
import { kinds } from '~/kinds';
import { readEntry } from '~/lib/read-entry';
import type { EntryFile } from './references-to';

/** Entries by where they were found: the same may be in several places. */
export interface EntryCopies {
  readonly published: readonly EntryFile[];
  readonly drafts: readonly EntryFile[];
  /** Left unsaved in this browser. */
  readonly unsaved: readonly EntryFile[];
  /** The settings, as in the repository: they too name files and entries. */
  readonly settings?: string | undefined;
}

/** How the settings are named where they stand in the way. */
export const SETTINGS_NAME = '« Réglages du site »';

const STATE: Readonly<Record<'published' | 'drafts' | 'unsaved', string>> = {
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

/** An entry, and how it is named: « Titre » (actualité, brouillon). The settings, likewise. */
export interface NamedEntry {
  readonly file: { readonly kind: string; readonly path: string };
  readonly name: string;
}

/**
 * @param isMeant which entries are looked for
 * @returns each once, in the first of its places
 */
export function copiesWhere(
  copies: EntryCopies,
  isMeant: (file: EntryFile) => boolean,
): readonly NamedEntry[] {
  const named = new Map<string, NamedEntry>();
  for (const place of PLACES) {
    for (const file of copies[place]) {
      if (named.has(file.path) || !isMeant(file)) continue;
      const kind = kinds[file.kind].labelSingular.toLocaleLowerCase('fr');
      named.set(file.path, { file, name: `« ${titleOf(file)} » (${kind}${STATE[place]})` });
    }
  }
  return [...named.values()];
}

/** The names of the entries looked for. */
export const nameEntries = (
  copies: EntryCopies,
  isMeant: (file: EntryFile) => boolean,
): readonly string[] => copiesWhere(copies, isMeant).map(({ name }) => name);
