/** One search: the words, their synonyms, without Pagefind's loose results. */
import { expandQuery } from '~/lib/synonyms';
import { isRelevant, normaliseForSearch } from '~/lib/search-text';
import { requiredElement } from './dom';
import { markedWords } from './excerpt';
import { pagefind, type PagefindFragment } from './pagefind';
import type { SearchState } from './state';

export interface Outcome {
  readonly results: readonly PagefindFragment[];
  readonly total: number;
  /** How many results each genre has. */
  readonly counts: Readonly<Record<string, number>>;
}

const SHOWN = 40;

let synonyms: Promise<readonly (readonly string[])[]> | undefined;

function loadSynonyms(): Promise<readonly (readonly string[])[]> {
  const address = requiredElement('#search', HTMLElement).dataset['synonyms'] ?? '';
  synonyms ??= fetch(address)
    .then((response) => response.json() as Promise<readonly (readonly string[])[]>)
    // Without its synonyms, the search still finds the words themselves.
    .catch(() => []);
  return synonyms;
}

function filtersOf({ theme, year }: SearchState): Readonly<Record<string, unknown>> {
  return {
    ...(theme === '' ? {} : { theme }),
    ...(year === '' ? {} : { annee: year }),
  };
}

async function searchOne(words: string, state: SearchState): Promise<readonly PagefindFragment[]> {
  const engine = await pagefind();
  const response = await engine.search(normaliseForSearch(words), {
    filters: filtersOf(state),
    ...(state.byDate ? { sort: { date: 'desc' } as const } : {}),
  });
  const found = await Promise.all(response.results.slice(0, SHOWN).map((result) => result.data()));
  return found.filter(({ excerpt }) => isRelevant(markedWords(excerpt), words));
}

/** Runs a search; the first form of the words comes first, then what synonyms add. */
export async function search(state: SearchState): Promise<Outcome> {
  const forms = expandQuery(state.query, await loadSynonyms());
  const lists = await Promise.all(forms.map((words) => searchOne(words, state)));
  const unique = [...new Map(lists.flat().map((found) => [found.url, found])).values()];
  const counts: Record<string, number> = {};
  for (const { filters } of unique) {
    for (const genre of filters['genre'] ?? []) counts[genre] = (counts[genre] ?? 0) + 1;
  }
  const { genres } = state;
  const results = unique.filter(
    ({ filters }) =>
      genres.length === 0 || genres.some((genre) => filters['genre']?.includes(genre)),
  );
  return { results, total: results.length, counts };
}
