/** The words of a text, for lists that are sifted as one types. Runs in Node and in the browser. */
import { folded } from './search/folded';

/** Words in lower case without accents; letters and figures apart: « 14h30 » meets « 14 h 30 ». */
export function wordsOf(text: string): readonly string[] {
  return folded(text).match(/\p{L}+|\p{N}+/gu) ?? [];
}
