/** Text as the search reads it, whatever way it was typed: for pages and queries alike. */

const APOSTROPHES = /[’‘´ʼ′`＇]/gu;
const DASHES = /[\u2010-\u2015\u2212]/gu;
/** Soft hyphen, zero-width characters. */
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
/** « adhérent·e·s », « adhérent(e)s »: the endings that inclusive writing adds. */
const ENDINGS = /(?:·\p{L}+)+|\(e?s?\)s?/gu;
/** « e-L@b », but not an address: « contact@it77.fr ». */
const AT_FOR_A = /(?<=\p{L})@(?=[\p{L}\d]+(?![\p{L}\d.-]*\.\p{L}))/gu;
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae' };

/**
 * Lower case without accents, ligatures or typography: « L’Œuvre » and « l'oeuvre » become one.
 * NFKC would make a space of « ´ »: apostrophes come first.
 */
export const folded = (text: string): string =>
  text
    .replace(APOSTROPHES, "'")
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(DASHES, '-')
    .toLowerCase()
    .replace(/[œæ]/gu, (letter) => LIGATURES[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(ENDINGS, '')
    .replace(AT_FOR_A, 'a');
