import { expect, test } from 'vitest';
import { rangeText } from './range-text';

const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/gu, ' ');

test.each([
  [{ low: 305.5, high: 376 }, '306 à 376 L'],
  [{ low: 94, high: 94 }, '94 L'],
  [{ low: 93.8, high: 94.1 }, '94 L'],
  [{ low: 1049, high: 12_000 }, '1 049 à 12 000 L'],
])('%j reads « %s »', (range, text) => {
  expect(plain(rangeText(range, 'L'))).toBe(text);
});
