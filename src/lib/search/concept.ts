/** What a query is made of. */

/** Stems in a row: a word, or words that follow one another. */
export type Phrase = readonly string[];

/** One thing that is asked: found by any of its phrases. */
export interface Concept {
  /** As it was typed, or as the site writes it where that was a slip. */
  readonly words: string;
  readonly asked: Phrase;
  /** Other ways to say it… */
  readonly others: readonly Phrase[];
  /** … in words. */
  readonly otherWords: readonly string[];
}

export const isSamePhrase = (one: Phrase, other: Phrase): boolean =>
  one.join(' ') === other.join(' ');
