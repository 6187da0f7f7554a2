import { expect, test } from 'vitest';
import { withPlainQuantities } from './quantities';

test.each([
  ['1 500 km', '1500 km'],
  ['1 314 230,90 €', '1314230,90€'],
  ['834.406', '834406'],
  ['en 2013 150 places', 'en 2013 150 places'],
  ['16 %', '16%'],
  ['16 pour cent', '16%'],
  ['16 pourcents', '16%'],
  ['124 euros', '124€'],
  ['2 h 30', '2h30'],
  ['2h30', '2h30'],
  ['2 heures 30', '2h30'],
  ['14:30', '14h30'],
  ['5 h', '5h'],
  ['14 habitants', '14 habitants'],
  ['1.5', '1,5'],
  ['17.06.2015', '17,06.2015'],
])('%j is read as %j', (text, expected) => {
  expect(withPlainQuantities(text)).toBe(expected);
});
