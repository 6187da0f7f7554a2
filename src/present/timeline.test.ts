import { describe, expect, it } from 'vitest';
import { storedEntry } from '~/content/check/entry-fixture';
import { factsOf, spansOf, yearsOf, type ToldEntry } from './timeline';

const TODAY = '2026-11-24';
const dated = (date: string, datePrecision = 'day') => ({ date, datePrecision });
// Reason for the casts: the fixture makes entries of any kind, and each call says of which.
const news = (id: string, change: object): ToldEntry =>
  storedEntry('news', id, change) as ToldEntry;
const event = (id: string, change: object): ToldEntry =>
  storedEntry('events', id, { status: 'confirmed', ...change }) as ToldEntry;
const told = (...entries: ToldEntry[]) =>
  factsOf(entries, TODAY).map(({ title, when }) => `${when} : ${title}`);

describe('a fact', () => {
  it('told by a news item and by the agenda is there once, under the title of the one and the dates of the other', () => {
    expect(
      told(
        news('le bilan', { ...dated('2012-01-01', 'year'), events: ['etape'] }),
        event('etape', { ...dated('2012-10-01', 'month'), endDate: '2012-12-01' }),
      ),
    ).toEqual(['automne 2012 : le bilan']);
  });

  it.each([
    ['cancelled', { ...dated('2015-06-18'), status: 'cancelled', statusNote: 'Annulé.' }],
    ['put off', { ...dated('2015-06-18'), status: 'postponed', statusNote: 'Plus tard.' }],
    ['to come', dated('2027-01-01')],
    ['without a date', {}],
  ])('%s is not there', (_, change) => {
    expect(told(event('rencontre', change))).toEqual([]);
  });
});

it('what is known to the month or to the year comes after what is known to the day: nobody joins before the creation', () => {
  expect(
    told(
      news('adhesion', dated('2012-01-01', 'year')),
      news('laureats', dated('2012-05-01', 'month')),
      news('creation', dated('2012-05-14')),
    ),
  ).toEqual(['14 mai 2012 : creation', 'mai 2012 : laureats', '2012 : adhesion']);
});

it('every year is there up to this one, those without facts joined', () => {
  const facts = factsOf(
    [news('debut', dated('2019-01-01')), news('suite', dated('2022-01-01'))],
    TODAY,
  );
  const years = yearsOf(facts, TODAY);
  expect(years.map(({ year }) => year)).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
  expect(spansOf(years).map(({ from, to, facts: some }) => [from, to, some.length])).toEqual([
    [2019, 2019, 1],
    [2020, 2021, 0],
    [2022, 2022, 1],
    [2023, 2026, 0],
  ]);
});
