/** The commune that a search speaks of. Pure. */
import { wordsOf } from '../lib/search-text';
import type { CommuneFinder, NamedCommune } from './commune-finder';

/** « sur », « les », « en »: nobody types them to name a commune. */
const isTelling = (word: string): boolean => word.length > 3;

/** Every part of a text in a row of words, the longest first: « a b », « a », « b ». */
function partsOf(text: string): readonly string[] {
  const words = text.trim().split(/\s+/u);
  return words.flatMap((_, dropped) =>
    Array.from({ length: dropped + 1 }, (_part, at) =>
      words.slice(at, at + words.length - dropped).join(' '),
    ),
  );
}

/**
 * Among other words, a commune is named whole: « coworking lagny sur marne ». Alone, its beginning or a
 * slip will do when the site knows no such word: « lagny ».
 * @param isWord whether the site has a word for all that was typed
 */
export function communeIn<C extends NamedCommune>(
  typed: string,
  { sure, guess }: CommuneFinder<C>,
  isWord: boolean,
): C | undefined {
  const named = partsOf(typed).map((part) => ({ part: wordsOf(part), commune: sure(part) }));
  const whole = named.find(
    ({ part, commune }) =>
      commune !== undefined &&
      wordsOf(commune.name)
        .filter(isTelling)
        .every((word) => part.includes(word)),
  );
  if (whole?.commune !== undefined || isWord) return whole?.commune;
  return sure(typed) ?? guess(typed)[0];
}
