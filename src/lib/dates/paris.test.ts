import { describe, expect, test } from 'vitest';
import { iso8601, nowInParis, parisOffset, rfc822, todayInParis, toInstant } from './index';

describe('a Paris moment has its offset and its instant', () => {
  test.each([
    ['2012-05-14', '+02:00', '2012-05-13T22:00:00.000Z', 'Mon, 14 May 2012 00:00:00 +0200'],
    ['2012-01-01', '+01:00', '2011-12-31T23:00:00.000Z', 'Sun, 01 Jan 2012 00:00:00 +0100'],
    ['2012-09-05T14:30', '+02:00', '2012-09-05T12:30:00.000Z', 'Wed, 05 Sep 2012 14:30:00 +0200'],
    ['2026-05-14T09:00', '+02:00', '2026-05-14T07:00:00.000Z', 'Thu, 14 May 2026 09:00:00 +0200'],
    ['2026-01-15T09:00', '+01:00', '2026-01-15T08:00:00.000Z', 'Thu, 15 Jan 2026 09:00:00 +0100'],
    // Clocks go from 2 h to 3 h on 29 March 2026.
    ['2026-03-29T01:59', '+01:00', '2026-03-29T00:59:00.000Z', 'Sun, 29 Mar 2026 01:59:00 +0100'],
    ['2026-03-29T02:30', '+01:00', '2026-03-29T01:30:00.000Z', 'Sun, 29 Mar 2026 02:30:00 +0100'],
    ['2026-03-29T03:00', '+02:00', '2026-03-29T01:00:00.000Z', 'Sun, 29 Mar 2026 03:00:00 +0200'],
    // Clocks go from 3 h back to 2 h on 25 October 2026.
    ['2026-10-25T01:59', '+02:00', '2026-10-24T23:59:00.000Z', 'Sun, 25 Oct 2026 01:59:00 +0200'],
    ['2026-10-25T02:30', '+02:00', '2026-10-25T00:30:00.000Z', 'Sun, 25 Oct 2026 02:30:00 +0200'],
    ['2026-10-25T03:00', '+01:00', '2026-10-25T02:00:00.000Z', 'Sun, 25 Oct 2026 03:00:00 +0100'],
  ])('%s: %s, %s, %s', (moment, offset, instant, rfc) => {
    const time = moment.slice(11) || '00:00';
    expect(parisOffset(moment)).toBe(offset);
    expect(toInstant(moment).toISOString()).toBe(instant);
    expect(rfc822(moment)).toBe(rfc);
    expect(iso8601(moment)).toBe(`${moment.slice(0, 10)}T${time}:00${offset}`);
    expect(new Date(rfc).toISOString()).toBe(instant);
  });
});

test.each([
  ['2026-05-13T21:59:59Z', '2026-05-13'],
  ['2026-05-13T22:00:00Z', '2026-05-14'],
  ['2025-12-31T22:59:59Z', '2025-12-31'],
  ['2025-12-31T23:00:00Z', '2026-01-01'],
])('at %s the day in Paris is %s', (now, day) => {
  expect(todayInParis(new Date(now))).toBe(day);
});

test.each([
  ['2026-07-14T22:00:00Z', '2026-07-15T00:00'],
  ['2026-07-14T21:59:59Z', '2026-07-14T23:59'],
  ['2026-01-14T08:05:00Z', '2026-01-14T09:05'],
])('at %s the clocks of Paris say %s', (now, moment) => {
  expect(nowInParis(new Date(now))).toBe(moment);
});

test.each(['', '2013-02-31', '2012-05', '2012-05-14T10:00Z', '2012-05-14 10:00'])(
  '%j is refused',
  (moment) => {
    for (const convert of [parisOffset, toInstant, rfc822, iso8601]) {
      expect(() => convert(moment)).toThrow(RangeError);
    }
  },
);
