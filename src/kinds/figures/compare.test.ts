import { describe, expect, test } from 'vitest';
import { isComparable, otherQuantities, type Measure } from './compare';

const production: Measure = { value: 13, unit: '%', quantity: 'production', isSourced: true };

describe('two figures stand on one axis', () => {
  test.each([
    ['of one quantity and one unit', { ...production, value: 22 }, true],
    ['of another quantity', { ...production, quantity: 'productivité' }, false],
    ['of an unknown quantity', { ...production, quantity: undefined }, false],
    ['of another unit', { ...production, unit: 'km' }, false],
    ['of which one is a loss', { ...production, value: -3 }, false],
    ['of which one has no number', undefined, false],
  ])('%s: %s', (_, other, expected) => {
    expect(isComparable(production, other)).toBe(expected);
  });

  test('never when neither says what it measures', () => {
    const unsaid = { ...production, quantity: undefined };
    expect(isComparable(unsaid, unsaid)).toBe(false);
  });
});

test('the quantities that share a unit, yet measure something else, are named once', () => {
  const productivity = { ...production, quantity: 'productivité' };
  expect(
    otherQuantities([
      production,
      productivity,
      { ...productivity, value: 7 },
      { ...production, value: 3 },
      { ...production, unit: 'min', quantity: 'temps gagné' },
      undefined,
    ]),
  ).toEqual(['productivité']);
});
