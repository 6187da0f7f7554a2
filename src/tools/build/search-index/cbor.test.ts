import { expect, test } from 'vitest';
import { pushList, pushNumber, pushNumbers, pushText, type Written } from './cbor';

// Examples of RFC 8949, appendix A.
test.each<[string, (to: Written) => void, string]>([
  [
    'an empty list',
    (to) => {
      pushList(to, 0);
    },
    '80',
  ],
  [
    'a list of numbers',
    (to) => {
      pushNumbers(to, [1, 2, 3]);
    },
    '83010203',
  ],
  [
    'the beginning of a list of 25',
    (to) => {
      pushList(to, 25);
    },
    '9819',
  ],
  [
    '10',
    (to) => {
      pushNumber(to, 10);
    },
    '0a',
  ],
  [
    '24',
    (to) => {
      pushNumber(to, 24);
    },
    '1818',
  ],
  [
    '1000',
    (to) => {
      pushNumber(to, 1000);
    },
    '1903e8',
  ],
  [
    '1000000',
    (to) => {
      pushNumber(to, 1_000_000);
    },
    '1a000f4240',
  ],
  [
    '4294967295',
    (to) => {
      pushNumber(to, 4_294_967_295);
    },
    '1affffffff',
  ],
  [
    '-1',
    (to) => {
      pushNumber(to, -1);
    },
    '20',
  ],
  [
    '-100',
    (to) => {
      pushNumber(to, -100);
    },
    '3863',
  ],
  [
    '-1000',
    (to) => {
      pushNumber(to, -1000);
    },
    '3903e7',
  ],
  [
    'an empty text',
    (to) => {
      pushText(to, '');
    },
    '60',
  ],
  [
    'a text',
    (to) => {
      pushText(to, 'ü');
    },
    '62c3bc',
  ],
])('%s is written as the standard shows', (_what, push, hexadecimal) => {
  const bytes: Written = [];
  push(bytes);
  expect(Buffer.from(bytes).toString('hex')).toBe(hexadecimal);
});
