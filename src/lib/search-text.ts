/** The words of a text, for lists that are sifted as one types. Runs in Node and in the browser. */
import { folded } from './search/folded';

/** The words of a text that is folded already. */
export const foldedWords = (text: string): readonly string[] => text.match(/\p{L}+|\p{N}+/gu) ?? [];

/** Words in lower case without accents; letters and figures apart: « 14h30 » meets « 14 h 30 ». */
export const wordsOf = (text: string): readonly string[] => foldedWords(folded(text));
