import { describe, expect, test } from 'vitest';
import { isDay, isLocalDateTime, laterDay, yearOf } from './index';

describe('a day is one of the calendar', () => {
  test.each([
    ['2012-05-14', true],
    ['2012-02-29', true],
    ['2013-02-29', false],
    ['2013-02-31', false],
    ['2012-13-01', false],
    ['2012-00-10', false],
    ['2012-5-14', false],
    ['2012-05-14T10:00', false],
    ['2012-05-14\n', false],
    ['14/05/2012', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });
});

describe('a local date-time is a day and a time of 24 hours', () => {
  test.each([
    ['2015-06-18T14:30', true],
    ['2015-06-18T00:00', true],
    ['2015-06-18T23:59', true],
    ['2015-06-18T24:00', false],
    ['2015-06-18T14:60', false],
    ['2015-06-31T14:30', false],
    ['2015-06-18T14:30:00', false],
    ['2015-06-18T14:30Z', false],
    ['2015-06-18', false],
  ])('%j: %s', (text, expected) => {
    expect(isLocalDateTime(text)).toBe(expected);
  });
});

test('the year is that of the day, or none without a day', () => {
  expect(yearOf('2012-05-14')).toBe(2012);
  expect(yearOf('2013-01-01T00:00')).toBe(2013);
  expect(yearOf(undefined)).toBeUndefined();
  expect(() => yearOf('2012')).toThrow(RangeError);
});

test.each([
  ['2012-12-31', { days: 1 }, '2013-01-01'],
  ['2012-05-14', { months: 24 }, '2014-05-14'],
  ['2012-02-29', { months: 12 }, '2013-03-01'],
])('%s and %j is %s', (day, more, expected) => {
  expect(laterDay(day, more)).toBe(expected);
});
