import { describe, expect, test } from 'vitest';
import { axis } from './axis';

describe('an axis', () => {
  test('without blend keeps true positions', () => {
    const at = axis([0, 1, 10], { from: 0, to: 100, blend: 0 });
    expect([0, 1, 5, 10].map(at)).toEqual([0, 10, 50, 100]);
  });

  test('with full blend gives even ranks', () => {
    const at = axis([0, 1, 10], { from: 0, to: 100, blend: 1 });
    expect([0, 1, 10].map(at)).toEqual([0, 50, 100]);
  });

  test('blends more where values would be too near', () => {
    const at = axis([0, 1, 2, 10], { from: 0, to: 100, blend: 0, apart: 20 });
    expect(at(1) - at(0)).toBeGreaterThanOrEqual(20);
    expect(at(2) - at(1)).toBeGreaterThanOrEqual(20);
    expect(at(10)).toBe(100);
  });

  test('keeps order everywhere, also outside its values', () => {
    const at = axis([3, 1, 2], { from: 10, to: 20, blend: 0.5 });
    const values = [-5, 0, 1, 1.5, 2, 2.9, 3, 4, 9].map(at);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    expect(new Set(values).size).toBe(values.length);
  });

  test('of a single value is centred', () => {
    expect(axis([7], { from: 0, to: 100, blend: 0.5 })(7)).toBe(50);
  });
});
