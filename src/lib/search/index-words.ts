/** How the words of a text stand in Pagefind's index, and how one asks for them. */
import { isEmptyWord } from './empty-words';
import { stemOf } from './stem';
import { searchWords } from './search-words';

const SIGNS: Readonly<Record<string, string>> = { '%': 'pc', '€': 'eu', ',': 'v' };

/** Signs in letters: Pagefind would take them for breaks. @param stems one, or several parted by spaces */
export const spelledSigns = (stems: string): string =>
  stems.replace(/[%€,]/gu, (sign) => SIGNS[sign] ?? '');

/**
 * Pagefind takes for a word all those that begin with it: « bord » would find « bordeaux ». With an
 * end of its own, a word begins none.
 */
export const indexedWord = (stem: string): string => `${spelledSigns(stem)}_`;

/** The stems of a text in their order, without empty words. */
export const stemsOf = (text: string): readonly string[] =>
  searchWords(text)
    .filter((word) => !isEmptyWord(word))
    .map(stemOf);
