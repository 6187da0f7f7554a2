/** Where the words of the site stand: a file for each letter that they begin with, one for all figures. */
import { SEARCH_INDEX } from '~/lib/paths';

const FIGURES = '0';

/** All that a folded word may begin with. */
export const INITIALS: readonly string[] = [...Array.from('abcdefghijklmnopqrstuvwxyz'), FIGURES];

/** @param word folded, or its stem */
export const initialOf = (word: string): string => (/^\d/u.test(word) ? FIGURES : word.charAt(0));

export const siteWordsPath = (initial: string): string => `${SEARCH_INDEX}mots/${initial}.txt`;
