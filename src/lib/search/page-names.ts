/**
 * A page is named by its title, by the end of its address and by what stands above its title: « Espaces »,
 * « donnees-ouvertes », « Le Pays Briard ». The fewer words a name has, the more each of them tells:
 * « espaces » leads to /espaces/ first.
 */
import { isEmptyWord } from './empty-words';
import { stemOf } from './stem';
import { writtenWords } from './search-words';

/** How many words a name may have. In Pagefind’s index, letters stand for these numbers. */
export const NAME_LENGTHS = [1, 2, 3, 4, 5, 6] as const;
const LETTERS = '_abcdef';

/** What the index has for a word of a name: « espac » in a name of one word is « espacqa_ ». */
export const indexedNameWord = (stem: string, length: number): string =>
  `${stem}q${LETTERS[length] ?? ''}_`;

function nameWords(name: string): readonly string[] {
  const words = writtenWords(name).filter(({ parts }) => !parts.every(isEmptyWord));
  if (words.length === 0 || words.length > NAME_LENGTHS.length) return [];
  const stems = words.flatMap(({ parts, joined }) => [...parts, joined]);
  return [...new Set(stems)]
    .filter((word) => !isEmptyWord(word) && !/[%€,]/u.test(word))
    .map((word) => indexedNameWord(stemOf(word), words.length));
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

/** @param kicker what stands above the title */
export function indexedNames(url: string, title: string, kicker: string): string {
  const names = [title, nameInAddress(url), ...namesAbove(kicker)];
  return [...new Set(names.flatMap(nameWords))].join(' ');
}
