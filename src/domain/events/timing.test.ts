import { describe, expect, test } from 'vitest';
import { phaseOf } from './timing';

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
