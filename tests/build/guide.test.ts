/** The editors' guide as a page: its pictures are there, light, and say what they show. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { DIST, read } from './site';

const KB = 1024;
const $ = load(read('/admin/aide/'));
const pictures = $('.prose img')
  .toArray()
  .map(({ attribs: { src = '', alt = '', width, height } }) => {
    const { size } = statSync(join(DIST, src));
    return { src, alt, width, height, size };
  });

describe('the pictures of the guide', () => {
  test('illustrate every task of the form', () => {
    expect(pictures.length).toBeGreaterThanOrEqual(7);
  });

  test.each(pictures)('$src says what it shows, and keeps its place', ({ alt, width, height }) => {
    expect(alt).toMatch(/^\p{Lu}.{40,}\.$/u);
    expect(Number(width)).toBeGreaterThan(300);
    expect(Number(height)).toBeGreaterThan(200);
  });

  test('weigh less than 60 KB each, 500 KB in all', () => {
    expect(pictures.filter(({ size }) => size > 60 * KB)).toEqual([]);
    expect(pictures.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(500 * KB);
  });
});
