import { expect, test } from 'vitest';
import { capitalised, uncapitalised } from './capitalised';

test.each([
  ['une trentaine', 'Une trentaine'],
  ['à l’étude', 'À l’étude'],
  ['16 % des salariés', '16 % des salariés'],
  ['TPE et PME', 'TPE et PME'],
  ['+ 13 %', '+ 13 %'],
  ['', ''],
])('%j begins %j', (text, expected) => {
  expect(capitalised(text)).toBe(expected);
});

test.each([
  ['Vu ouvert en 2015', 'vu ouvert en 2015'],
  ['À l’étude en 2013', 'à l’étude en 2013'],
  ['TPE et PME', 'TPE et PME'],
])('%j goes on as %j', (text, expected) => {
  expect(uncapitalised(text)).toBe(expected);
});
