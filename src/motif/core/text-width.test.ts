import { describe, expect, test } from 'vitest';
import { textWidth, wrap } from './text-width';

describe('the width of a text', () => {
  test.each([
    ['', 0],
    ['iii', 0.84],
    ['MMM', 2.76],
    ['é', 0.58],
    ['e\u0301', 0.58],
    ['\u00a0', 0.24],
    ['\u202f', 0.24],
    ['漢', 1],
  ])('%j is %d em in the display face', (text, width) => {
    expect(textWidth(text, 1, 'display')).toBeCloseTo(width, 5);
  });

  test('it grows with the size', () => {
    expect(textWidth('Melun', 20, 'text')).toBeCloseTo(2 * textWidth('Melun', 10, 'text'), 5);
  });
});

describe('a text is cut into lines', () => {
  const cut = (text: string, most: number) => wrap(text, most, (line) => line.length);
  test.each([
    ['un deux trois', 20, ['un deux trois']],
    ['un deux trois', 8, ['un deux', 'trois']],
    ['  un \n deux ', 8, ['un deux']],
    ['', 8, []],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    // A short word does not end a line.
    ['ouvre à Melun', 8, ['ouvre', 'à Melun']],
    // Unless the next line would not hold it.
    ['ouvre à Meaulnes', 8, ['ouvre à', 'Meaulnes']],
    // A space that does not break stays.
    ['prix\u00a0: 22\u00a0% dit', 8, ['prix\u00a0:', '22\u00a0% dit']],
  ])('%j in lines of %d gives %j', (text, most, lines) => {
    expect(cut(text, most)).toEqual(lines);
  });
});
