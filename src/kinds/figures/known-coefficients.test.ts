import { expect, test } from 'vitest';
import { knownCoefficients, rangeOf } from './known-coefficients';

test('coefficients are read from the figures that bear their numbers', () => {
  const figures = [
    { id: 'consommation-voiture', numeric: 6.5, numericHigh: 8 },
    { id: 'emission-essence', numeric: 2.79 },
    { id: 'semaines-travaillees', numeric: 47 },
    { id: 'fibre-1500', numeric: 1500 },
  ];
  expect(knownCoefficients(figures)).toEqual({
    weeks: 47,
    minutesADay: undefined,
    consumption: { low: 6.5, high: 8 },
    emission: { essence: 2.79, gazole: undefined, electricite: undefined },
  });
});

test.each([
  [
    { id: 'a', numeric: 73, numericHigh: 80 },
    { low: 73, high: 80 },
  ],
  [
    { id: 'a', numeric: 73 },
    { low: 73, high: 73 },
  ],
  [{ id: 'a' }, undefined],
  [undefined, undefined],
])('%j goes from %j', (figure, range) => {
  expect(rangeOf(figure)).toEqual(range);
});
