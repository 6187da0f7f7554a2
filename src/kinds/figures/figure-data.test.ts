import { expect, test } from 'vitest';
import { figureText } from './figure-data';

test.each([
  [{ value: '16', unit: '%' }, '16 %'],
  [{ value: 'une trentaine', unit: undefined }, 'une trentaine'],
])('a figure is quoted with its unit when it has one', (figure, text) => {
  expect(figureText(figure)).toBe(text);
});
