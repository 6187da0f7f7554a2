import { describe, expect, it } from 'vitest';
import { futureDateIsScheduled } from './future-date';

const TODAY = '2026-11-24';
const waits = futureDateIsScheduled('Date de parution');

describe('futureDateIsScheduled', () => {
  it.each([
    ['today', { date: TODAY }],
    ['a day gone by', { date: '2012-05-14' }],
    ['no date', {}],
    ['a day to come that has its hour', { date: '2026-12-03', publishAt: '2026-12-03T09:00' }],
    ['a day to come that appears later', { date: '2026-12-03', publishAt: '2026-12-10T09:00' }],
    ['a day gone by that appeared before', { date: '2026-11-20', publishAt: '2026-11-18T09:00' }],
    ['a day to come, in a draft', { date: '2026-12-03', draft: true }],
  ])('accepts %s', (_case, change) => {
    const data = { datePrecision: 'day', draft: false, ...change } as const;
    expect(waits({ data }, TODAY)).toEqual([]);
  });

  it('accepts a month to come that appears in it, whatever its day in the file', () => {
    const data = { date: '2026-12-15', publishAt: '2026-12-08T09:00', draft: false } as const;
    expect(waits({ data: { ...data, datePrecision: 'month' } }, TODAY)).toEqual([]);
  });

  it.each([
    ['2026-11-25', 'day', '25 novembre 2026'],
    ['2026-12-01', 'month', 'décembre 2026'],
    ['2027-01-01', 'year', '2027'],
  ] as const)('refuses %s known to the %s', (date, datePrecision, shown) => {
    expect(waits({ data: { date, datePrecision, draft: false } }, TODAY)).toEqual([
      {
        field: 'date',
        message: `« Date de parution » : ${shown} est à venir ; remplissez « Publier à partir du », ou corrigez la date`,
      },
    ]);
  });

  it('refuses what would appear before its own date', () => {
    const data = { date: '2026-12-03', publishAt: '2026-12-02T23:59', draft: false } as const;
    expect(waits({ data: { ...data, datePrecision: 'day' } }, TODAY)).toEqual([
      {
        field: 'publishAt',
        message:
          '« Publier à partir du » : le 2 décembre 2026 vient avant la date de la page (« Date de parution » : 3 décembre 2026) ; retardez la publication, ou corrigez la date',
      },
    ]);
  });
});
