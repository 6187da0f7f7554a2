/** Which entries use a file of `content/medias`: those that its removal would break. Pure. */
import { kinds } from '~/domain';
import { readEntry } from '~/lib/entry-file';
import { firstFew } from './first-few';
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

/** What may follow in a longer name: `plan.pdf` is not in `plan.pdf.zip`. */
const GOES_ON = /^(?:[\w-]|\.\w)/u;

/** Looked for as it is written, in fields and text alike: this holds even for a file that is malformed. */
const mentions = (raw: string, name: string): boolean =>
  [name, encodeURI(name)].some((written) =>
    raw
      .split(`medias/${written}`)
      .slice(1)
      .some((rest) => !GOES_ON.test(rest)),
  );

function titleOf({ path, raw }: EntryFile): string {
  try {
    const { title } = readEntry(raw).data;
    return typeof title === 'string' ? title : path;
  } catch {
    return path;
  }
}

/** @returns « Titre » (actualité, brouillon): each entry once, in the first of its places */
function usesOf(name: string, held: HeldEntries): readonly string[] {
  const named = new Map<string, string>();
  for (const place of PLACES) {
    for (const file of held[place]) {
      if (named.has(file.path) || !mentions(file.raw, name)) continue;
      const kind = kinds[file.kind].labelSingular.toLocaleLowerCase('fr');
      named.set(file.path, `« ${titleOf(file)} » (${kind}${STATE[place]})`);
    }
  }
  return [...named.values()];
}

/**
 * @param name of the file, such as `programme.pdf`
 * @returns in French, the entries that use it and the remedy; undefined when none does
 */
export function mediaRefusal(name: string, held: HeldEntries): string | undefined {
  const uses = usesOf(name, held);
  return uses.length === 0
    ? undefined
    : `Le fichier ${name} n’a pas été supprimé : il sert encore à ${firstFew(uses)}. Sans lui, le site ne pourrait plus être refait. Choisissez-y d’abord un autre fichier, ou retirez celui-ci, enregistrez, puis recommencez.`;
}
