/** The press review counted by year and by outlet. Runs in Node and in the browser. */
import { compareFrench } from '~/lib/plain-text';

interface Reviewed {
  readonly data: {
    readonly date?: string | undefined;
    readonly outlet: string;
    readonly namesIt77: boolean;
  };
}

export interface ReviewYear {
  /** Undefined for those whose year is not known. */
  readonly year: string | undefined;
  readonly articles: number;
  /** Of them, those that name the association. */
  readonly naming: number;
  /** Each outlet and how many articles it has, the most first, then in the order of the dictionary. */
  readonly outlets: readonly (readonly [outlet: string, articles: number])[];
}

function outletsOf(entries: readonly Reviewed[]): ReviewYear['outlets'] {
  const counted = Map.groupBy(entries, ({ data }) => data.outlet);
  return [...counted]
    .map(([outlet, articles]) => [outlet, articles.length] as const)
    .sort(([a, one], [b, other]) => other - one || compareFrench(a, b));
}

/** The newest year first, then those without a date: we count what we have read, and no more. */
export function reviewByYear(entries: readonly Reviewed[]): readonly ReviewYear[] {
  const years = Map.groupBy(entries, ({ data }) => data.date?.slice(0, 'YYYY'.length));
  return [...years]
    .map(([year, articles]) => ({
      year,
      articles: articles.length,
      naming: articles.filter(({ data }) => data.namesIt77).length,
      outlets: outletsOf(articles),
    }))
    .sort((a, b) => (b.year ?? '').localeCompare(a.year ?? ''));
}
