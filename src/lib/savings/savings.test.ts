/**
 * The arithmetic of the calculator. Each expected value names where it can be read or redone by hand.
 * Factors: annex of the order of 26 April 2017 (petrol 0.53 + 2.26, road diesel 0.66 + 2.51,
 * electricity 0.048 kg a kWh). Litres, weeks and « 4 700 km, 300 à 380 litres » : figure
 * `carburant-annuel`. Minutes: figure `temps-gagne`.
 */
import { describe, expect, it, test } from 'vitest';
import { savingsOf, tripShare } from './savings';
import type { Coefficients, Range, Trip } from './trip';

const known: Coefficients = {
  weeks: 47,
  minutesADay: { low: 73, high: 80 },
  consumption: { low: 6.5, high: 8 },
  emission: { essence: 2.79, gazole: 3.17, electricite: 0.048 },
};
/** What the document of May 2013 supposes: 50 km a day, two days a week. */
const trip: Trip = { mode: 'essence', days: 2, distance: 25, detour: 0, weeks: 47 };

const range = (low: number, high = low) => ({ low, high });

describe('what a trip spares in a year', () => {
  it.each<[string, 'kilometres' | 'days', Partial<Trip>, number]>([
    ['figure carburant-annuel: 50 km × 2 days × 47 weeks', 'kilometres', {}, 4700],
    ['2 × 47', 'days', {}, 94],
    ['2 × (25 − 5) × 94', 'kilometres', { detour: 5 }, 3760],
    ['2 × 1.5 × 23.5', 'kilometres', { days: 0.5, distance: 1.5 }, 70.5],
  ])('by %s: %s, with %j, are %d', (_source, name, change, expected) => {
    expect(savingsOf({ ...trip, ...change }, known)[name]).toBeCloseTo(expected, 6);
  });

  it.each<[string, 'energy' | 'co2' | 'hours' | 'money', Partial<Trip>, Range]>([
    ['figure carburant-annuel, 300 to 380 L for 4 700 km', 'energy', {}, range(305.5, 376)],
    ['order of 2017, 305.5 and 376 L × 2.79 kg', 'co2', {}, range(852.345, 1049.04)],
    ['order of 2017, × 3.17 kg', 'co2', { mode: 'gazole' }, range(968.435, 1191.92)],
    ['figure temps-gagne, 94 × 73 and 80 min', 'hours', {}, range(114.366_667, 125.333_333)],
    ['the reader’s price, 305.5 and 376 L × 2 €', 'money', { price: 2 }, range(611, 752)],
    ['the reader’s watch, 94 × 90 min', 'hours', { minutes: 45 }, range(141)],
    ['the same, less a fifth of the way', 'hours', { minutes: 45, detour: 5 }, range(112.8)],
    ['the reader’s car, 10 L for 100 km', 'energy', { consumption: 10 }, range(470)],
    [
      'order of 2017, 705 kWh × 0.048 kg',
      'co2',
      { mode: 'electricite', consumption: 15 },
      range(33.84),
    ],
  ])('by %s: %s, with %j, go from %j', (_source, name, change, expected) => {
    const { low, high } = savingsOf({ ...trip, ...change }, known)[name] ?? range(Number.NaN);
    expect(low).toBeCloseTo(expected.low, 4);
    expect(high).toBeCloseTo(expected.high, 4);
  });

  const nothing: Coefficients = {
    emission: { essence: undefined, gazole: undefined, electricite: undefined },
  };
  it.each([
    ['a train', { mode: 'autre', price: 2 }, known, ['energy', 'money', 'co2']],
    ['an electric car of unknown consumption', { mode: 'electricite' }, known, ['energy', 'co2']],
    ['no price', {}, known, ['money']],
    ['no coefficient', {}, nothing, ['hours', 'energy', 'money', 'co2']],
  ] as const)('leaves out, and never guesses, with %s', (_, change, coefficients, left) => {
    const found = savingsOf({ ...trip, ...change }, coefficients);
    for (const name of left) expect(found[name], name).toBeUndefined();
    expect(found.kilometres).toBe(4700);
  });
});

test.each([
  [0, 0],
  [5, 20],
  [24.9, 100],
])('a place %d km from home stands at %d % of the way', (detour, share) => {
  expect(tripShare({ ...trip, detour })).toBe(share);
});
