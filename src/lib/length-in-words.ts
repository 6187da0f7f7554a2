/** Runs in Node and in the browser. */

/**
 * How many words a French text has, as a word processor counts them: « l’association » is one, as is
 * « Seine-et-Marne »; a sign that stands alone between two spaces (« : », « – ») is none.
 */
export const lengthInWords = (text: string): number =>
  text.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
