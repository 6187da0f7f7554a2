import { describe, expect, it, test } from 'vitest';
import { phaseOf, turningDays } from './timing';

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
  ] as const)('%s', (_name, event, phase) => {
    expect(phaseOf(event, '2026-11-24')).toBe(phase);
  });
});

describe('turningDays', () => {
  it.each([
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
      expect(phaseOf(event, eve)).not.toBe(phaseOf(event, day));
    }
  });
});
