/** Which entries use a file of `content/medias`, and which files none uses. Pure. */
import { firstFew } from './first-few';
import { namesOf, type HeldEntries } from './entry-copies';

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

/**
 * @param name of the file, such as `programme.pdf`
 * @returns in French, the entries that use it and the remedy; undefined when none does
 */
export function mediaRefusal(name: string, held: HeldEntries): string | undefined {
  const uses = namesOf(held, ({ raw }) => mentions(raw, name));
  return uses.length === 0
    ? undefined
    : `Le fichier ${name} n’a pas été supprimé : il sert encore à ${firstFew(uses)}. Sans lui, le site ne pourrait plus être refait. Choisissez-y d’abord un autre fichier, ou retirez celui-ci, enregistrez, puis recommencez.`;
}

/** The names of the files that no entry uses, wherever it stands. */
export function unusedMedias(
  names: readonly string[],
  { published, drafts, unsaved }: HeldEntries,
): readonly string[] {
  const entries = [...published, ...drafts, ...unsaved];
  return names.filter((name) => !entries.some(({ raw }) => mentions(raw, name)));
}
