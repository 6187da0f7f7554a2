/**
 * A page is named by its title, by the end of its address and by what stands above its title: « Espaces »,
 * « donnees-ouvertes », « Le Pays Briard ». The fewer words a name has, the more each of them tells:
 * « espaces » leads to /espaces/ first.
 */
import { isEmptyWord } from './empty-words';
import { NAME_LENGTHS } from './page-fields';
import { stemOf } from './stem';
import { writtenWords } from './search-words';

interface Name {
  /** How many words it has. */
  readonly length: number;
  /** By which it may be asked for. */
  readonly stems: readonly string[];
}

function nameOf(written: string): Name | undefined {
  const words = writtenWords(written).filter(({ parts }) => !parts.every(isEmptyWord));
  if (words.length === 0 || words.length > NAME_LENGTHS.length) return undefined;
  const said = words.flatMap(({ parts, joined }) => [...parts, joined]);
  const stems = said.filter((word) => !isEmptyWord(word) && !/[%€,]/u.test(word)).map(stemOf);
  return { length: words.length, stems };
}

/** Below, addresses end with a word that others have: /themes/lieux/chiffres/. */
const OWN_NAME = 2;

/** « donnees ouvertes » for /donnees-ouvertes/; nothing for a page far below. */
export function nameInAddress(url: string): string {
  const steps = url.split('/').filter(Boolean);
  return steps.length > OWN_NAME ? '' : (steps.at(-1) ?? '').replaceAll('-', ' ');
}

/** « Espace · Fontainebleau · ouvert »: all but the genre, which many share, and the date. */
const namesAbove = (kicker: string): readonly string[] =>
  kicker
    .split(' · ')
    .slice(1)
    .filter((name) => !/\d{4}/u.test(name));

/**
 * @param kicker what stands above the title
 * @returns the stems of its names, by how many words those have
 */
export function nameStems(
  url: string,
  title: string,
  kicker: string,
): ReadonlyMap<number, readonly string[]> {
  const names = [title, nameInAddress(url), ...namesAbove(kicker)]
    .map(nameOf)
    .filter((name) => name !== undefined);
  const byLength = Map.groupBy(names, ({ length }) => length);
  return new Map(
    [...byLength].map(([length, alike]) => [
      length,
      [...new Set(alike.flatMap(({ stems }) => stems))],
    ]),
  );
}
