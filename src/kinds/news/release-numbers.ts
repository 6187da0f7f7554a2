/** Press texts never share a number: it is what a journalist quotes. Runs in Node and in the browser. */

/**
 * @param owner title of the entry that already bears the number
 * @returns in French, for the entry that comes after it
 */
export const numberTaken = (number: string, owner: string): string =>
  `« Numéro » : ${number} est déjà celui de « ${owner} » ; donnez à ce texte le numéro suivant, ou corrigez l’autre fiche`;
