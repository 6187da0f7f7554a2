/** A text that begins a line or a title: « Une trentaine », « E-L@b »; the rest as it is. */
export const capitalised = (text: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase('fr'));
