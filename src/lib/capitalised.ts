/** A text that begins a line or a title: « Une trentaine », « E-L@b »; the rest as it is. */
export const capitalised = (text: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase('fr'));

/** A sentence that goes on after another word: « vu ouvert en 2015 ». */
export const uncapitalised = (text: string): string =>
  text.replace(/^\p{Lu}(?=\p{Ll}| )/u, (letter) => letter.toLocaleLowerCase('fr'));
