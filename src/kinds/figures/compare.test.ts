import { describe, expect, test } from 'vitest';
import { isComparable, type Measure } from './compare';

describe('isComparable', () => {
  const percent: Measure = { value: 13, unit: '%', isSourced: true };
  test.each([
    ['the same unit', { ...percent, value: 22 }, true],
    ['another unit', { ...percent, unit: 'km' }, false],
    ['a loss', { ...percent, value: -3 }, false],
    ['no number', undefined, false],
  ])('%s', (_, other, expected) => {
    expect(isComparable(percent, other)).toBe(expected);
  });
});
