/** One search: planned, asked of the index word by word, ranked, narrowed by the filters. */
import { planQuery, type QueryPlan } from '~/lib/search/query-plan';
import { rankPages, type RankedPage } from '~/lib/search/rank-pages';
import { answerTo, pagesTogether } from './answers';
import { everyPage, FACETS, type EveryPage, type Facet } from './every-page';
import { pageSynonyms, siteVocabulary } from './site-vocabulary';
import type { PagefindResult } from './pagefind';
import type { SearchState } from './state';

export interface Outcome {
  readonly plan: QueryPlan;
  readonly results: readonly PagefindResult[];
  /** How many of them have all that was asked. */
  readonly whole: number;
  /** For each value of a filter, how many results one would have by choosing it. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
}

/** Terms and places are what people look for first; articles of the press tell of them. */
const WORTH: Readonly<Record<string, number>> = {
  Glossaire: 1.5,
  Espace: 1.5,
  Page: 1.2,
  Presse: 0.9,
};

const chosen = ({
  genres,
  theme,
  year,
}: SearchState): Readonly<Record<Facet, readonly string[]>> => ({
  genre: genres,
  theme: theme === '' ? [] : [theme],
  annee: year === '' ? [] : [year],
});

/** Whether a page has what the filters ask, one of them left aside. */
const passes = (
  { page }: RankedPage,
  state: SearchState,
  { values }: EveryPage,
  aside?: Facet,
): boolean =>
  FACETS.every((facet) => {
    const wanted = chosen(state)[facet];
    return (
      facet === aside ||
      wanted.length === 0 ||
      values(page, facet).some((value) => wanted.includes(value))
    );
  });

function countsOf(
  facet: Facet,
  ranked: readonly RankedPage[],
  state: SearchState,
  every: EveryPage,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const candidate of ranked.filter((page) => passes(page, state, every, facet))) {
    for (const value of every.values(candidate.page, facet)) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

async function ranking({ concepts }: QueryPlan, every: EveryPage): Promise<readonly RankedPage[]> {
  const [answers, together] = await Promise.all([
    Promise.all(concepts.map(answerTo)),
    pagesTogether(concepts),
  ]);
  return rankPages(answers, {
    total: every.byDate.length,
    together,
    worth: (page) => WORTH[every.values(page, 'genre')[0] ?? ''] ?? 1,
  });
}

/** @throws when the index cannot be loaded */
export async function findPages(state: SearchState): Promise<Outcome> {
  const [known, every] = await Promise.all([siteVocabulary(), everyPage()]);
  const plan = planQuery(state.query, known, pageSynonyms());
  const ranked = await ranking(plan, every);
  const kept = ranked.filter((page) => passes(page, state, every));
  const pages = new Map(every.byDate.map((result) => [result.id, result]));
  const keptPages = new Set(kept.map(({ page }) => page));
  return {
    plan,
    results: state.byDate
      ? every.byDate.filter(({ id }) => keptPages.has(id))
      : kept.map(({ page }) => pages.get(page)).filter((result) => result !== undefined),
    whole: kept.filter(({ isWhole }) => isWhole).length,
    counts: {
      genre: countsOf('genre', ranked, state, every),
      theme: countsOf('theme', ranked, state, every),
      annee: countsOf('annee', ranked, state, every),
    },
  };
}
