/** The words of the site that a query needs, and their synonyms. */
import { readKnownWords, type KnownWords } from '~/lib/search/known-words';
import { siteWordsPath } from '~/lib/search/site-words-path';
import type { Synonyms } from '~/lib/search/synonyms';
import { requiredElement } from './dom';
import { textAt } from './text-at';

/** The page holds them: no request of their own. */
export const pageSynonyms = (): Synonyms =>
  // Reason for the cast: the build wrote this attribute from the same type (pages/recherche).
  JSON.parse(requiredElement('#search', HTMLElement).dataset['synonyms'] ?? '[]') as Synonyms;

/** @param initials of the words that are needed */
export async function siteVocabulary(initials: readonly string[]): Promise<KnownWords> {
  const texts = await Promise.all(initials.map((initial) => textAt(siteWordsPath(initial))));
  const known = texts.map(readKnownWords);
  return {
    shown: new Map(known.flatMap(({ shown }) => [...shown])),
    common: known.flatMap(({ common }) => common),
  };
}
