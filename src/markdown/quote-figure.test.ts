import { describe, expect, it } from 'vitest';
import { quantitiesIn, quoteFigure } from './quote-figure';

describe('the words that quote a figure', () => {
  it.each([
    ['the value alone', '16 %', { value: '16', unit: '%' }, '16 %'],
    ['the noun after it', '180 participants', { value: '180' }, '180 participants'],
    [
      'a value in words',
      'Une trentaine de lieux',
      { value: 'une trentaine' },
      'Une trentaine de lieux',
    ],
    ['a time', '2 h 30 de trajet', { value: '2 h 30' }, '2 h 30 de trajet'],
    ['a hedge', 'jusqu’à 5 h par jour', { value: 'jusqu’à 5', unit: 'h' }, 'jusqu’à 5 h par jour'],
    ['any space', '1\u00A0500 km', { value: '1 500', unit: 'km' }, '1\u00A0500 km'],
  ])('are kept: %s', (_, words, figure, told) => {
    expect(quoteFigure(words, figure)).toBe(told);
  });

  it.each([
    ['its number only', '180 participants', { value: '185' }, '185 participants'],
    ['a number with its hedge', '160 lieux', { value: 'environ 170' }, 'environ 170 lieux'],
    ['a number and its sign', '+ 13 % de plus', { value: '+ 14', unit: '%' }, '+ 14 % de plus'],
    ['a long number', '834 406 € votés', { value: '1 133 000', unit: '€' }, '1 133 000 € votés'],
    ['not a number that begins alike', '160 lieux', { value: '16' }, '16 lieux'],
  ])('follow the figure: %s', (_, words, figure, told) => {
    expect(quoteFigure(words, figure)).toBe(told);
  });

  it.each([
    ['another unit', '512 litres', { value: '512', unit: 'L' }, '512 L'],
    ['a singular', '180 participants', { value: '1' }, '1'],
    ['a plural', '1 participant', { value: '180' }, '180'],
    ['a value now told in words', '30 lieux', { value: 'une trentaine' }, 'une trentaine'],
    ['a value told in words before', 'une trentaine', { value: '31' }, '31'],
    ['a time that is longer', '2 h 30', { value: '2', unit: 'h' }, '2 h'],
    ['two values', '10 lieux', { value: '10 à 15 000', unit: undefined }, '10 à 15 000'],
  ])('give way to the value alone before %s', (_, words, figure, told) => {
    expect(quoteFigure(words, figure)).toBe(told);
  });
});

it.each([
  ['180 participants', ['180']],
  ['2 h 30 de trajet', ['2 h 30']],
  ['environ 1,133 M€', ['environ 1,133']],
  ['16 % des 27 entreprises', ['16', '27']],
  ['un tiers', []],
])('« %s » holds the numbers %j', (words, numbers) => {
  expect(quantitiesIn(words)).toEqual(numbers);
});
