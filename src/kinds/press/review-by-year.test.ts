import { expect, it } from 'vitest';
import { reviewByYear } from './review-by-year';

const article = (date: string | undefined, outlet: string, namesIt77 = false) => ({
  data: { date, outlet, namesIt77 },
});

it('a review is counted by year, newest first, those without a date last', () => {
  const years = reviewByYear([
    article(undefined, 'Zevillage'),
    article('2012-01-16', 'Weka'),
    article('2012-05-15', 'Blog Neo-nomade', true),
    article('2022-01-01', 'Le Moniteur'),
    article('2012-02-06', 'Weka', true),
    article('2012-02-07', 'Écho'),
  ]);
  expect(years.map(({ year, articles, naming }) => [year, articles, naming])).toEqual([
    ['2022', 1, 0],
    ['2012', 4, 2],
    [undefined, 1, 0],
  ]);
  expect(years[1]?.outlets).toEqual([
    ['Weka', 2],
    ['Blog Neo-nomade', 1],
    ['Écho', 1],
  ]);
});

it('nothing is counted of nothing', () => {
  expect(reviewByYear([])).toEqual([]);
});
