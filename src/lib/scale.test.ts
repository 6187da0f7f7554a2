import { describe, expect, test } from 'vitest';
import { scaleOf } from './scale';

describe('scaleOf gives a round scale that holds the values', () => {
  test.each([
    [[13, 22], 25, [0, 5, 10, 15, 20, 25]],
    [[1500, 1200], 1500, [0, 500, 1000, 1500]],
    [[2, 2.5], 2.5, [0, 0.5, 1, 1.5, 2, 2.5]],
    [[0.3], 0.3, [0, 0.1, 0.2, 0.3]],
    [[16], 20, [0, 5, 10, 15, 20]],
    [[100], 100, [0, 20, 40, 60, 80, 100]],
  ])('%j → %d', (values, max, ticks) => {
    const scale = scaleOf(values);
    expect(scale.max).toBeCloseTo(max);
    expect(scale.ticks).toEqual(ticks);
  });
});
