import { describe, expect, test } from 'vitest';
import type { EVENT_STATUSES } from './statuses';
import { agendaOf, phaseOf, stateOf, turningDays } from './timing';

describe('phaseOf', () => {
  test.each([
    ['a day gone by is past', { date: '2015-06-17', datePrecision: 'day' }, 'past'],
    ['the day itself is under way', { date: '2026-11-24', datePrecision: 'day' }, 'ongoing'],
    ['tomorrow is to come', { date: '2026-11-25', datePrecision: 'day' }, 'upcoming'],
    [
      'a run that spans today is under way',
      { date: '2026-11-20', endDate: '2026-11-30', datePrecision: 'day' },
      'ongoing',
    ],
    [
      'a month is not over before its end',
      { date: '2026-11-01', datePrecision: 'month' },
      'ongoing',
    ],
    ['a year is not over before its end', { date: '2026-01-01', datePrecision: 'year' }, 'ongoing'],
    ['an unknown date is past', { datePrecision: 'unknown' }, 'past'],
    [
      'an unknown date that is awaited is to come',
      { datePrecision: 'unknown', status: 'tentative' },
      'upcoming',
    ],
  ] as const)('%s', (_name, event, phase) => {
    expect(phaseOf({ status: 'confirmed', ...event }, '2026-11-24')).toBe(phase);
  });
});

describe('turningDays', () => {
  test.each([
    ['a day', { date: '2026-11-24', datePrecision: 'day' }, ['2026-11-24', '2026-11-25']],
    [
      'a run, over the end of a month',
      { date: '2026-11-20', endDate: '2026-11-30', datePrecision: 'day' },
      ['2026-11-20', '2026-12-01'],
    ],
    ['a month', { date: '2026-02-01', datePrecision: 'month' }, ['2026-02-01', '2026-03-01']],
    ['a December', { date: '2026-12-01', datePrecision: 'month' }, ['2026-12-01', '2027-01-01']],
    ['a year', { date: '2026-01-01', datePrecision: 'year' }, ['2026-01-01', '2027-01-01']],
    ['an unknown date', { datePrecision: 'unknown' }, []],
  ] as const)('are the days on which the phase of %s changes', (_name, event, days) => {
    expect(turningDays(event)).toEqual(days);
    for (const day of days) {
      const eve = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
      const told = { ...event, status: 'confirmed' } as const;
      expect(phaseOf(told, eve)).not.toBe(phaseOf(told, day));
    }
  });
});

const on = (date: string, status: keyof typeof EVENT_STATUSES = 'confirmed') =>
  ({ date, datePrecision: 'day', status }) as const;
const undated = (status: keyof typeof EVENT_STATUSES) =>
  ({ datePrecision: 'unknown', status }) as const;

describe('stateOf', () => {
  test.each([
    ['what its editor says comes first', on('2015-06-17', 'cancelled'), 'cancelled'],
    ['then time: gone by', on('2015-06-17'), 'past'],
    ['under way', on('2026-11-24'), 'ongoing'],
    ['to come, it can be counted on', on('2026-12-01'), 'confirmed'],
  ] as const)('%s', (_name, event, state) => {
    expect(stateOf(event, '2026-11-24')).toBe(state);
  });
});

test('the agenda tells the soonest first, then what awaits its date; the past stays as it came', () => {
  const [later, soon, gone] = [on('2027-01-01'), on('2026-12-01', 'cancelled'), on('2015-06-17')];
  const [awaited, lost] = [undated('postponed'), undated('confirmed')];
  const events = [later, soon, gone, awaited, lost].map((data) => ({ data }));
  const { coming, past } = agendaOf(events, '2026-11-24');
  expect(coming.map(({ data }) => data)).toEqual([soon, later, awaited]);
  expect(past.map(({ data }) => data)).toEqual([gone, lost]);
});
