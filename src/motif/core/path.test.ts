import { describe, expect, test } from 'vitest';
import { Pen, polygon, rounded, short } from './path';

test.each([
  [0, '0'],
  [-0.04, '0'],
  [0.25, '.3'],
  [-0.5, '-.5'],
  [12, '12'],
  [-12.34, '-12.3'],
])('%d is written %s', (value, text) => {
  expect(short(value)).toBe(text);
});

describe('a path', () => {
  test('uses the shortest commands', () => {
    const pen = new Pen().moveTo({ x: 1, y: 2 }).lineTo({ x: 5, y: 2 }).lineTo({ x: 5, y: 0 });
    expect(pen.lineTo({ x: 5, y: 0.01 }).lineTo({ x: 2, y: -3 }).d).toBe('M1 2h4v-2l-3-3');
  });

  test('never adds up its roundings', () => {
    const pen = new Pen(1).moveTo({ x: 0, y: 0 });
    for (let x = 0.4; x <= 4; x += 0.4) pen.lineTo({ x, y: 0 });
    expect(pen.d.match(/h(\d+)/g)?.map((step) => Number(step.slice(1)))).toEqual([1, 1, 1, 1]);
  });

  test('closes a shape', () => {
    expect(
      polygon([
        { x: 0, y: 0 },
        { x: 2, y: 0 },
        { x: 2, y: 2 },
      ]),
    ).toBe('M0 0h2v2z');
  });

  test('rounds corners as far as their sides allow', () => {
    const corner = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
      { x: 200, y: 100 },
    ];
    expect(rounded(corner, [24.142])).toBe('M0 0h90q10 0 17 7l93 93');
    expect(rounded(corner, [1000])).toBe('M0 0h50q50 0 85 35l65 65');
    expect(rounded(corner, [0])).toBe('M0 0h100l100 100');
  });
});
