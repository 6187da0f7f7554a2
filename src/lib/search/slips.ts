/** The word of the site that someone meant. */
import { editDistance } from './edit-distance';
import { folded } from './folded';
import { stemOf } from './stem';
import type { KnownWords } from './known-words';

/** Short words have too many neighbours: « mari », « mars », « marne ». */
const ONE_SLIP = 5;
const TWO_SLIPS = 8;
/** A word cut short is completed from so many letters. */
const CUT_SHORT = 5;

const slipsAllowed = (word: string): number =>
  word.length < ONE_SLIP ? 0 : word.length < TWO_SLIPS ? 1 : 2;

/**
 * People miss the first and last letters of a word least: « communiqué » is not a slip for
 * « communisme ».
 */
const looksAlike = (whole: string, word: string, distance: number): boolean =>
  whole.slice(0, distance) === word.slice(0, distance) &&
  (distance === 1 || whole.slice(-2) === word.slice(-2));

/**
 * The nearest stem of the site, or none; among those as near, the most used. A word that one page
 * alone has is too rare to be what someone meant: « montagne » is not a slip for « montage ».
 * @param word folded, and absent from the site
 */
export function meantStem(word: string, { shown, common }: KnownWords): string | undefined {
  if (/\d/u.test(word)) return undefined;
  const asked = stemOf(word);
  const most = slipsAllowed(word);
  let best: string | undefined;
  let least = most + 1;
  for (const stem of common) {
    if (/\d/u.test(stem) || stem.length < ONE_SLIP - 1) continue;
    const distance = editDistance(asked, stem, least - 1);
    const whole = folded(shown.get(stem) ?? stem);
    if (distance >= least || !looksAlike(whole, word, distance)) continue;
    if (editDistance(word, whole, most + 1) > most + 1) continue;
    [best, least] = [stem, distance];
  }
  if (best !== undefined || asked.length < CUT_SHORT) return best;
  return common.find((stem) => stem.startsWith(asked));
}
