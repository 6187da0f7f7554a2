/** One search: planned, asked of the index word by word, ranked, narrowed by the filters. */
import { answerTo, pagesTogether } from '~/lib/search/answers';
import { allInitials, initialsAsked } from '~/lib/search/initials-asked';
import { FACETS, type Facet } from '~/lib/search/page-table';
import { planQuery, type QueryPlan } from '~/lib/search/query-plan';
import { rankPages, type RankedPage } from '~/lib/search/rank-pages';
import { everyPage, type EveryPage } from './every-page';
import { pagefind } from './pagefind';
import { pageSynonyms, siteVocabulary } from './site-vocabulary';
import type { SearchState } from './state';
import { wordsFound } from './words-found';

export interface Outcome {
  readonly plan: QueryPlan;
  /** Names of what is shown of each (lib/search/shown-page.ts). */
  readonly results: readonly string[];
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
  const found = await wordsFound(concepts);
  const answers = concepts.map((concept) => answerTo(concept, found));
  return rankPages(answers, {
    total: every.byDate.length,
    together: pagesTogether(concepts, found),
    worth: (page) => WORTH[every.values(page, 'genre')[0] ?? ''] ?? 1,
  });
}

/** What is not known as it was typed may be more words in one, or a slip whose word has synonyms. */
async function planned(query: string): Promise<QueryPlan> {
  const synonyms = pageSynonyms();
  const planWith = async (initials: readonly string[]): Promise<QueryPlan> =>
    planQuery(query, await siteVocabulary(initials), synonyms);
  const asked = initialsAsked(query, synonyms);
  const plan = await planWith(asked);
  if (plan.absent.length + plan.corrections.length === 0) return plan;
  const more = [...allInitials(query), ...initialsAsked(plan.words, synonyms)];
  return planWith([...new Set([...asked, ...more])]);
}

/** @throws when the index cannot be loaded */
export async function findPages(state: SearchState): Promise<Outcome> {
  const [plan, every] = await Promise.all([planned(state.query), everyPage(), pagefind()]);
  const ranked = await ranking(plan, every);
  const kept = ranked.filter((page) => passes(page, state, every));
  const keptPages = new Set(kept.map(({ page }) => page));
  const ordered = state.byDate
    ? every.byDate.filter((page) => keptPages.has(page))
    : [...keptPages];
  return {
    plan,
    results: ordered.map(every.fragment),
    whole: kept.filter(({ isWhole }) => isWhole).length,
    counts: {
      genre: countsOf('genre', ranked, state, every),
      theme: countsOf('theme', ranked, state, every),
      annee: countsOf('annee', ranked, state, every),
    },
  };
}
