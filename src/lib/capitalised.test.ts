import { expect, test } from 'vitest';
import { capitalised } from './capitalised';

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
