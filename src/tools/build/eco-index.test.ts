import { describe, expect, it } from 'vitest';
import { ecoIndex } from './eco-index';

describe('EcoIndex', () => {
  it.each([
    ['nothing at all', { elements: 0, requests: 0, bytes: 0 }, 100],
    // Worked out by hand: 100 - 5 × (3 × 4 + 2 × 1 + 1) / 6.
    ['a page on the bounds', { elements: 233, requests: 2, bytes: 1370 }, 87.5],
    // Half way: 100 - 5 × (3 × 4.5 + 2 × 1.5 + 1.5) / 6.
    ['a page between the bounds', { elements: 265.5, requests: 8.5, bytes: 73_035 }, 85],
    ['the heaviest page there was', { elements: 594_601, requests: 3920, bytes: 3e8 }, 0],
  ])('of %s', (_, weight, expected) => {
    expect(ecoIndex(weight)).toBeCloseTo(expected, 6);
  });
});
