/** The part of a folded word that its plural, its feminine and its infinitive share. */

const withoutPlural = (word: string): string =>
  /[^e]aux$/u.test(word) && word.length > 5
    ? `${word.slice(0, -2)}l`
    : word.length > 3
      ? word.replace(/[sx]$/u, '')
      : word;

const withoutFinalE = (word: string): string => (word.length > 5 ? word.replace(/e$/u, '') : word);

const withoutInfinitive = (word: string): string =>
  word.length > 4 && word.endsWith('er') ? withoutFinalE(word.slice(0, -1)) : word;

/**
 * « régionaux » and « régionale » → « regional », « ouvertes » → « ouvert », « travailler » → « travail ».
 * Two words that are not of one family must not meet: « commune » and « communisme » do not.
 * Numbers stay as they are.
 */
export function stemOf(word: string): string {
  if (/\d/u.test(word)) return word;
  return withoutInfinitive(withoutFinalE(withoutPlural(word)))
    .replace(/(?<=.{4})([lnt])\1$/u, '$1')
    .replace(/(?<=.{4})v$/u, 'f');
}
