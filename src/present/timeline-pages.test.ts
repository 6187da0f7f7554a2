import { expect, it } from 'vitest';
import type { TimelineFact } from './timeline';
import { factsPerMark, MOST_FACTS, toldFirst, yearsApart } from './timeline-pages';

const yearOf = (year: number, count: number) => ({
  year,
  facts: Array.from({ length: count }, (_, rank): TimelineFact => ({
    title: `Fait ${String(rank)}`,
    url: `/actualites/${String(year)}-${String(rank)}/`,
    mark: 'news',
    when: String(year),
    machine: String(year),
    year,
    rank: String(rank),
  })),
});

it('tells all in one page as long as it holds it, however long a year is', () => {
  const years = [yearOf(2012, MOST_FACTS - 2), yearOf(2013, 2)];
  expect(yearsApart(years)).toEqual([]);
  expect(toldFirst(years[0]?.facts ?? [], MOST_FACTS)).toHaveLength(MOST_FACTS - 2);
});

it('tells a row of each year beyond, and gives pages to the years that are longer', () => {
  const years = [yearOf(2012, 2 * MOST_FACTS + 1), yearOf(2013, 4), yearOf(2014, 5)];
  const total = 2 * MOST_FACTS + 10;
  expect(years.map(({ facts }) => toldFirst(facts, total).length)).toEqual([3, 4, 3]);
  expect(
    yearsApart(years).map(({ year, pages }) => [year, pages.map((page) => page.entries.length)]),
  ).toEqual([
    [2012, [MOST_FACTS, MOST_FACTS, 1]],
    [2014, [5]],
  ]);
});

it.each([
  [16, 1],
  [17, 2],
  [400, 25],
])('draws columns of sixteen marks at most: %i facts, one mark for %i', (facts, expected) => {
  expect(factsPerMark([yearOf(2012, facts), yearOf(2013, 3)])).toBe(expected);
});
