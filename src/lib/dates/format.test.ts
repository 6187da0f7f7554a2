import { describe, expect, test } from 'vitest';
import { formatDate, formatDateTime, formatRange, formatTime, machineDate, ofDate } from './index';

describe('a date says what is known of it', () => {
  test.each([
    ['2012-05-14', 'day', '14 mai 2012', '2012-05-14'],
    ['2012-05-01', 'day', '1er mai 2012', '2012-05-01'],
    ['2012-08-21', 'day', '21 août 2012', '2012-08-21'],
    ['2012-01-01', 'day', '1er janvier 2012', '2012-01-01'],
    ['2012-12-31', 'day', '31 décembre 2012', '2012-12-31'],
    ['2012-05-01', 'month', 'mai 2012', '2012-05'],
    ['2012-01-01', 'year', '2012', '2012'],
    ['2012-05-14', 'unknown', 'sans date', undefined],
    [undefined, 'unknown', 'sans date', undefined],
    [undefined, 'day', 'sans date', undefined],
    ['2012-05', 'day', 'sans date', undefined],
  ] as const)('%s (%s): %s, %s', (day, precision, words, machine) => {
    expect(formatDate(day, precision)).toBe(words);
    expect(machineDate(day, precision)).toBe(machine);
  });
});

test.each([
  ['2012-05-14', 'day', 'du 14 mai 2012'],
  ['2012-05-01', 'day', 'du 1er mai 2012'],
  ['2012-05-01', 'month', 'de mai 2012'],
  ['2012-04-01', 'month', 'd’avril 2012'],
  ['2012-08-01', 'month', 'd’août 2012'],
  ['2012-01-01', 'year', 'de 2012'],
  [undefined, 'unknown', 'sans date'],
  [undefined, 'day', 'sans date'],
] as const)('what bears the date %s (%s) is %s', (day, precision, words) => {
  expect(ofDate(day, precision)).toBe(words);
});

describe('a range names month and year once', () => {
  test.each([
    ['2015-06-17', '2015-06-18', 'day', 'du 17 au 18 juin 2015'],
    ['2012-05-01', '2012-05-03', 'day', 'du 1er au 3 mai 2012'],
    ['2015-06-30', '2015-07-02', 'day', 'du 30 juin au 2 juillet 2015'],
    ['2015-12-30', '2016-01-02', 'day', 'du 30 décembre 2015 au 2 janvier 2016'],
    ['2015-06-17', '2016-06-18', 'day', 'du 17 juin 2015 au 18 juin 2016'],
    ['2015-06-17', '2015-06-17', 'day', '17 juin 2015'],
    ['2015-06-17', undefined, 'day', '17 juin 2015'],
    ['2015-06-17', '2015-06-16', 'day', '17 juin 2015'],
    ['2015-06-17', 'bientôt', 'day', '17 juin 2015'],
    ['2012-05-01', '2012-06-01', 'month', 'de mai à juin 2012'],
    ['2012-10-01', '2013-01-01', 'month', 'd’octobre 2012 à janvier 2013'],
    ['2012-05-01', '2012-05-20', 'month', 'mai 2012'],
    ['2012-01-01', '2013-01-01', 'year', 'de 2012 à 2013'],
    [undefined, '2013-01-01', 'day', 'sans date'],
    ['2012-01-01', '2013-01-01', 'unknown', 'sans date'],
  ] as const)('%s to %s (%s): %s', (start, end, precision, words) => {
    expect(formatRange(start, end, precision)).toBe(words);
  });
});

test.each([
  ['14:30', '14 h 30'],
  ['09:05', '9 h 05'],
  ['09:00', '9 h'],
  ['00:00', '0 h'],
  ['14', '14'],
])('the time %s reads %s', (time, words) => {
  expect(formatTime(time)).toBe(words);
});

test.each([
  ['2015-06-18T14:30', 'jeudi 18 juin 2015 à 14 h 30'],
  ['2012-05-01T09:00', 'mardi 1er mai 2012 à 9 h'],
  ['2012-05-14', 'lundi 14 mai 2012 à 0 h'],
])('the moment %s reads %s', (moment, words) => {
  expect(formatDateTime(moment)).toBe(words);
});

test('a moment that is none is refused', () => {
  expect(() => formatDateTime('demain')).toThrow(RangeError);
});
