import { describe, expect, test } from 'vitest';
import { arrayOf, itemsOf, textItem, textOf } from './cbor';

const bytes = (hexadecimal: string): Buffer => Buffer.from(hexadecimal, 'hex');

// Examples of RFC 8949, appendix A.
test.each([
  ['an empty list', '80', []],
  ['numbers', '83010203', ['01', '02', '03']],
  ['lists in a list', '8301820203820405', ['01', '820203', '820405']],
  ['longer numbers', '831903e81a000f424020', ['1903e8', '1a000f4240', '20']],
  ['texts', '82616162c3bc', ['6161', '62c3bc']],
  ['what a tag announces', '82c11a514b67b000', ['c11a514b67b0', '00']],
])('the items of %s', (_what, list, items) => {
  expect(itemsOf(bytes(list)).map((item) => item.toString('hex'))).toEqual(items);
});

describe('what is written is read again', () => {
  test.each([0, 1, 23, 24, 255, 256, 3000])('a list of %i texts', (length) => {
    const words = Array.from({ length }, (_, rank) => `mot ${String(rank)}`);
    expect(itemsOf(arrayOf(words.map(textItem))).map(textOf)).toEqual(words);
  });

  test.each([0, 23, 24, 300])('a text of %i letters', (length) => {
    expect(textOf(textItem('é'.repeat(length)))).toBe('é'.repeat(length));
  });
});

test.each([
  ['a text where a list is expected', () => itemsOf(bytes('6161'))],
  ['a number where a text is', () => textOf(bytes('01'))],
  ['a length beyond what is ever written', () => itemsOf(bytes('9b0000000100000000'))],
])('%s is refused', (_what, read) => {
  expect(read).toThrow(/^Index de recherche/u);
});
