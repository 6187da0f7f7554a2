import { expect, it } from 'vitest';
import { shownYears } from './shown-years';

const on = (date?: string) => ({ data: { date } });
const many = (count: number, year: number) =>
  Array.from({ length: count }, () => on(`${String(year)}-05-14`));

/** « 2014 : 3 of 5 » */
const told = (events: readonly ReturnType<typeof on>[], most: number): readonly string[] =>
  shownYears(events, most).map(
    ({ year = 'none', events: all, shown }) =>
      `${year}: ${String(shown.length)} of ${String(all.length)}`,
  );

it.each([
  ['all, when they fit', [...many(2, 2016), ...many(3, 2014)], ['2016: 2 of 2', '2014: 3 of 3']],
  [
    'whole years, and names the rest without a gap',
    [...many(4, 2016), ...many(3, 2015), ...many(1, 2014)],
    ['2016: 4 of 4', '2015: 0 of 3', '2014: 0 of 1'],
  ],
  [
    'the first ones of a year that is too long by itself',
    [...many(9, 2016), ...many(1, 2015)],
    ['2016: 5 of 9', '2015: 0 of 1'],
  ],
  [
    'those without a date, whatever there is',
    [...many(9, 2016), on(), on()],
    ['2016: 5 of 9', 'none: 2 of 2'],
  ],
  ['nothing of nothing', [], []],
])('a page of five events tells %s', (_what, events, expected) => {
  expect(told(events, 5)).toEqual(expected);
});
