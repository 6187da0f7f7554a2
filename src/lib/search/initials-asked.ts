/** Which of the words of the site a query needs to be planned: those that begin as its own. Pure. */
import { isEmptyWord } from './empty-words';
import { searchWords } from './search-words';
import { initialOf } from './site-words-path';
import { stemOf } from './stem';
import type { Synonyms } from './synonyms';

const stemsIn = (text: string): readonly string[] => searchWords(text).map(stemOf);

/** Says nothing by itself, and begins no word that was cut in two: « e lab » is « e-lab ». */
const isAside = (word: string): boolean => isEmptyWord(word) && !/^[ei]$/u.test(word);

/**
 * A slip keeps the first letter of the word that was meant (slips.ts).
 * @param synonyms words and phrases, and what else they mean, which is then needed too
 */
export function initialsAsked(query: string, synonyms: Synonyms): readonly string[] {
  const asked = new Set(stemsIn(query));
  const isAsked = (way: string): boolean => stemsIn(way).every((stem) => asked.has(stem));
  const ways = synonyms
    .filter(({ said }) => said.some(isAsked))
    .flatMap(({ said, meant }) => [...said, ...meant]);
  const words = [query, ...ways].flatMap(searchWords).filter((word) => !isAside(word));
  return [...new Set(words.map(initialOf))];
}

/** Those of empty words too: « par tager » is no word of the site but in one. */
export const allInitials = (query: string): readonly string[] => [
  ...new Set(searchWords(query).map(initialOf)),
];
