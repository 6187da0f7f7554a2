/** Where the index finds a word. Pure. */
import type { Scores } from './rank-pages';

export interface FoundPage {
  readonly score: number;
  /** Which words of its text it is: the first, the tenth. */
  readonly places: readonly number[];
  /** The fields where it stands (page-fields.ts). */
  readonly fields: readonly string[];
}

/** By the names of pages. */
export type FoundWord = ReadonlyMap<string, FoundPage>;

/** The pages that have all the words, each with what it has of each. */
export function foundInAll(words: readonly FoundWord[]): ReadonlyMap<string, readonly FoundPage[]> {
  const [first = new Map<string, FoundPage>()] = words;
  const pages = [...first.keys()].map((page) => {
    const found = words.map((word) => word.get(page)).filter((one) => one !== undefined);
    return [page, found] as const;
  });
  return new Map(pages.filter(([, found]) => found.length === words.length));
}

const isInARow = ([first, ...others]: readonly FoundPage[]): boolean =>
  first?.places.some((place) =>
    others.every(({ places }, rank) => places.includes(place + rank + 1)),
  ) === true;

/** What the pages are worth where the words follow one another; one word is anywhere. */
export function scoresInARow(words: readonly FoundWord[]): Scores {
  const pages = [...foundInAll(words)].filter(([, found]) => found.length === 1 || isInARow(found));
  return new Map(
    pages.map(([page, found]) => [page, found.reduce((sum, { score }) => sum + score, 0)]),
  );
}
