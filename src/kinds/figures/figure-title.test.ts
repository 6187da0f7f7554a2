import { expect, test } from 'vitest';
import { figureLabel, figureText, figureTitle } from './figure-title';

test.each([
  [{ value: '16', unit: '%' }, '16 %'],
  [{ value: 'une trentaine', unit: undefined }, 'une trentaine'],
])('a figure is quoted with its unit when it has one', (figure, text) => {
  expect(figureText(figure)).toBe(text);
});

test('a sentence begins with a capital, a link within one does not', () => {
  const figure = { value: 'un tiers', title: 'des salariés' };
  expect(figureTitle(figure)).toBe('Un tiers des salariés');
  expect(figureLabel(figure)).toBe('un tiers des salariés');
});

test('its value goes before its title, in a sentence as in a link', () => {
  const figure = { value: '16', unit: '%', title: 'des salariés' };
  expect(figureTitle(figure)).toBe('16 % des salariés');
  expect(figureLabel(figure)).toBe('16 % des salariés');
});
