import { expect, test } from 'vitest';
import { checkClaim } from './claim';
import type { Coefficients, Trip } from './trip';

const known: Coefficients = {
  weeks: 47,
  minutesADay: undefined,
  consumption: { low: 6.5, high: 8 },
  emission: { essence: 2.79, gazole: 3.17, electricite: undefined },
};
const trip: Trip = { mode: 'essence', days: 2, distance: 25, detour: 0, weeks: 47 };
/** Document of May 2013: « 512 l de carburant, 2 tonnes équivalent CO2 ». */
const claim = { fuel: 512, co2: 2 };

test.each([
  ['figure carburant-annuel, « environ 11 L/100 km »', 'consumption', 10.894],
  ['figure carburant-annuel, 4 700 km', 'kilometres', 4700],
] as const)('by %s: %s is %d', (_source, name, expected) => {
  expect(checkClaim(claim, trip, known)?.[name]).toBeCloseTo(expected, 3);
});

test.each([
  ['figure carburant-annuel, « 300 à 380 litres »', 'fuel', 305.5, 376],
  ['order of 2017, 305.5 L × 2.79 and 376 L × 3.17', 'co2', 0.852, 1.192],
  ['figure co2-annuel, « 1,4 à 1,6 t » for 512 L', 'co2OfFuel', 1.428, 1.623],
  ['figure co2-annuel, « 630 à 720 litres » for 2 t', 'fuelOfCo2', 630.915, 716.846],
] as const)('by %s: %s goes from %d to %d', (_source, name, low, high) => {
  const found = checkClaim(claim, trip, known)?.[name];
  expect(found?.low).toBeCloseTo(low, 3);
  expect(found?.high).toBeCloseTo(high, 3);
});

test('the mode of the trip does not matter, a missing coefficient does', () => {
  expect(checkClaim(claim, { ...trip, mode: 'autre' }, known)).toEqual(
    checkClaim(claim, trip, known),
  );
  const without = { ...known, emission: { ...known.emission, gazole: undefined } };
  expect(checkClaim(claim, trip, without)).toBeUndefined();
});
