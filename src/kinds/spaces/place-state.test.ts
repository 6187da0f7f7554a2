import { describe, expect, it } from 'vitest';
import { placeState, placeStatus, staleDay } from './place-state';

const TODAY = '2026-11-24';

describe('the state of a place is told with its last evidence', () => {
  it.each([
    ['open', '2015-06-18', 'day', 'last-seen', 'Vu ouvert en 2015, non revérifié'],
    ['open', '2014-01-01', 'year', 'last-seen', 'Vu ouvert en 2014, non revérifié'],
    ['open', undefined, 'unknown', 'last-seen', 'Vu ouvert, sans date, non revérifié'],
    ['open', '2024-11-24', 'day', 'last-seen', 'Vu ouvert en 2024, non revérifié'],
    ['open', '2024-11-25', 'day', 'open', 'Ouvert, vérifié en novembre 2024'],
    ['open', '2026-01-01', 'year', 'open', 'Ouvert, vérifié en 2026'],
    ['planned', '2013-01-18', 'day', 'planned', 'En projet en 2013, non revérifié'],
    ['planned', '2026-03-02', 'day', 'planned', 'En projet en mars 2026'],
    ['studied', '2013-05-01', 'month', 'studied', 'À l’étude en 2013, non revérifié'],
    ['unverified', '2015-01-01', 'year', 'unverified', 'Cité en 2015, non revérifié'],
    ['closed', undefined, 'unknown', 'closed', 'Fermé, sans date'],
    ['closed', '2016-01-01', 'year', 'closed', 'Fermé en 2016'],
  ] as const)('%s on %s (%s): %s, « %s »', (status, date, datePrecision, form, words) => {
    const known = { status, date, datePrecision };
    expect(placeStatus(known, TODAY)).toBe(form);
    expect(placeState(known, TODAY)).toBe(words);
  });

  it('counts the day somebody asked the place, when it is the last', () => {
    const known = { status: 'open', date: '2015-06-18', datePrecision: 'day' } as const;
    expect(placeState({ ...known, verifiedOn: '2026-03-02' }, TODAY)).toBe(
      'Ouvert, vérifié en mars 2026',
    );
    expect(placeState({ ...known, verifiedOn: '2014-03-02' }, TODAY)).toBe(
      'Vu ouvert en 2015, non revérifié',
    );
  });

  it('says the day from which it is no longer of late', () => {
    const known = { status: 'open', date: '2025-06-18', datePrecision: 'day' } as const;
    expect(staleDay(known)).toBe('2027-06-18');
    expect(staleDay({ status: 'open', datePrecision: 'unknown' })).toBeUndefined();
  });
});
