/** Which entries use a file of `content/medias`, and which files none uses. Pure. */
import { firstFew } from './first-few';
import { copiesWhere, nameEntries, type EntryCopies, type NamedEntry } from './entry-copies';

/** What may follow in a longer name: `plan.pdf` is not in `plan.pdf.zip`. */
const GOES_ON = /^(?:[\w-]|\.\w)/u;

/** Looks for the name as it is written, in fields and text alike, even in a malformed file. */
const mentions = (raw: string, name: string): boolean =>
  [name, encodeURI(name)].some((written) =>
    raw
      .split(`medias/${written}`)
      .slice(1)
      .some((rest) => !GOES_ON.test(rest)),
  );

/**
 * @param name of the file, such as `programme.pdf`
 * @returns in French, the entries that use it and the remedy; undefined when none does
 */
export function mediaRefusal(name: string, copies: EntryCopies): string | undefined {
  const uses = nameEntries(copies, ({ raw }) => mentions(raw, name));
  return uses.length === 0
    ? undefined
    : `Le fichier ${name} n’a pas été supprimé : il sert encore à ${firstFew(uses)}. Sans lui, le site ne pourrait plus être refait. Choisissez-y d’abord un autre fichier, ou retirez celui-ci, enregistrez, puis recommencez.`;
}

export interface MediaUses {
  readonly name: string;
  readonly uses: readonly NamedEntry[];
}

/** @returns each file with the entries that use it; those of no use first, then by name */
export const usesOf = (names: readonly string[], copies: EntryCopies): readonly MediaUses[] =>
  names
    .map((name) => ({ name, uses: copiesWhere(copies, ({ raw }) => mentions(raw, name)) }))
    .sort((one, other) => {
      const isUsed = Number(one.uses.length > 0) - Number(other.uses.length > 0);
      return isUsed === 0 ? one.name.localeCompare(other.name, 'fr') : isUsed;
    });

/** @returns those of the files that no copy of an entry uses */
export function unusedMedias(
  names: readonly string[],
  { published, drafts, unsaved }: EntryCopies,
): readonly string[] {
  const entries = [...published, ...drafts, ...unsaved];
  return names.filter((name) => !entries.some(({ raw }) => mentions(raw, name)));
}
