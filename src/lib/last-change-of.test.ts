import { expect, test } from 'vitest';
import { lastChangeOf, latestDay } from './last-change-of';

const published = '2026-11-24';
const correction = { date: '2026-12-03' };

test.each([
  ['its publication', { published, corrections: [] }, '2026-11-24'],
  [
    'its hour, later than the day that was meant',
    { published, publishAt: '2026-11-26T09:00', corrections: [] },
    '2026-11-26',
  ],
  ['its update', { published, updated: '2026-12-01', corrections: [] }, '2026-12-01'],
  [
    'a correction after its update',
    { published, updated: '2026-12-01', corrections: [correction] },
    '2026-12-03',
  ],
  [
    'its withdrawal',
    { published, corrections: [correction], retired: { date: '2027-01-02' } },
    '2027-01-02',
  ],
])('the last change of an entry may be %s', (_what, entry, day) => {
  expect(lastChangeOf(entry)).toBe(day);
});

test('what never appeared never changed', () => {
  expect(lastChangeOf({ corrections: [] })).toBeUndefined();
});

test('the latest of no day is none', () => {
  expect(latestDay([undefined])).toBeUndefined();
});
