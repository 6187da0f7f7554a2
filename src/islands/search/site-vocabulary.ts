/** The words of the site and their synonyms, loaded with the search. */
import { SITE_WORDS } from '~/lib/paths';
import { readKnownWords, type KnownWords } from '~/lib/search/known-words';
import type { Synonyms } from '~/lib/search/synonyms';
import { requiredElement } from './dom';

/** The page holds them: no request of their own. */
export const pageSynonyms = (): Synonyms =>
  // Reason for the cast: the build wrote this attribute from the same type (pages/recherche).
  JSON.parse(requiredElement('#search', HTMLElement).dataset['synonyms'] ?? '[]') as Synonyms;

let loading: Promise<KnownWords> | undefined;

async function load(): Promise<KnownWords> {
  const response = await fetch(SITE_WORDS);
  if (!response.ok) throw new Error(`${SITE_WORDS} : ${String(response.status)}`);
  return readKnownWords(await response.text());
}

/** Loaded once; a failure is not kept. */
export function siteVocabulary(): Promise<KnownWords> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
