/**
 * The pages of the chronology: one as long as it holds every fact; beyond, that page shows a row of each
 * year, and each year has pages of its own, whose addresses stay whatever comes in the others. Pure.
 */
import { firstRow } from '~/lib/first-row';
import { paginate } from '~/lib/paginate';
import type { TimelineFact, TimelineYear } from './timeline';

/** What a page tells at the most. */
export const MOST_FACTS = 100;

/** How many marks a column of the drawing of the years has at the most. */
const HIGHEST = 16;

/**
 * What the first page tells of a year.
 * @param total how many facts there are of all years
 */
export const toldFirst = (
  ofYear: readonly TimelineFact[],
  total: number,
): readonly TimelineFact[] => (total <= MOST_FACTS ? ofYear : firstRow(ofYear));

/** The years that the first page does not tell whole, each with its pages. */
export function yearsApart(years: readonly TimelineYear[]) {
  const total = years.reduce((sum, { facts }) => sum + facts.length, 0);
  return years
    .filter(({ facts }) => toldFirst(facts, total).length < facts.length)
    .map(({ year, facts }) => ({ year, facts, pages: paginate(facts, MOST_FACTS) }));
}

/** How many facts a mark stands for in the drawing of the years. */
export const factsPerMark = (years: readonly TimelineYear[]): number =>
  Math.max(1, ...years.map(({ facts }) => Math.ceil(facts.length / HIGHEST)));
