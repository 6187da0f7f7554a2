/** Who uses a file of `content/medias`, and which files none uses. Pure. */
import { SETTINGS_FILE } from '~/kinds/settings/model';
import { SETTINGS } from '../decap/collections';
import { firstFew } from './first-few';
import { copiesWhere, SETTINGS_NAME, type EntryCopies, type NamedEntry } from './entry-copies';

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

/** The entries that use it, then the settings. */
function usesIn(copies: EntryCopies, name: string): readonly NamedEntry[] {
  const entries = copiesWhere(copies, ({ raw }) => mentions(raw, name));
  if (!mentions(copies.settings ?? '', name)) return entries;
  const file = { kind: SETTINGS, path: SETTINGS_FILE };
  return [...entries, { file, name: SETTINGS_NAME }];
}

/**
 * @param name of the file, such as `programme.pdf`
 * @returns in French, the entries that use it and the remedy; undefined when none does
 */
export function mediaRefusal(name: string, copies: EntryCopies): string | undefined {
  const uses = usesIn(copies, name).map((use) => use.name);
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
    .map((name) => ({ name, uses: usesIn(copies, name) }))
    .sort((one, other) => {
      const isUsed = Number(one.uses.length > 0) - Number(other.uses.length > 0);
      return isUsed === 0 ? one.name.localeCompare(other.name, 'fr') : isUsed;
    });

/** @returns those of the files that neither an entry nor the settings use */
export const unusedMedias = (names: readonly string[], copies: EntryCopies): readonly string[] =>
  names.filter((name) => usesIn(copies, name).length === 0);
