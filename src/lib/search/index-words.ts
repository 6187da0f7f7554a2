/** How the words of a text stand in Pagefind's index, and how one asks for them. */
import { isEmptyWord } from './empty-words';
import type { Phrase } from './concept';
import { stemOf } from './stem';
import { searchWords } from './search-words';

const SIGNS: Readonly<Record<string, string>> = { '%': 'pc', '€': 'eu', ',': 'v' };

/**
 * Pagefind takes for a word all those that begin with it: « bord » would find « bordeaux ». With an
 * end of its own, a word begins none.
 */
const indexed = (stem: string): string =>
  `${stem.replace(/[%€,]/gu, (sign) => SIGNS[sign] ?? '')}_`;

/** The stems of a text in their order, without empty words. */
export const stemsOf = (text: string): readonly string[] =>
  searchWords(text)
    .filter((word) => !isEmptyWord(word))
    .map(stemOf);

/** What Pagefind is given to read in place of a text. */
export const indexedText = (text: string): string => stemsOf(text).map(indexed).join(' ');

/** What Pagefind is asked: between quotes, words must follow one another. */
export const indexedQuery = (phrase: Phrase): string => {
  const words = phrase.map(indexed).join(' ');
  return phrase.length > 1 ? `"${words}"` : words;
};

/** A word that stands in every page: by it one asks which pages a filter keeps, and in what order. */
export const EVERYWHERE_WORD = 'partout_';
