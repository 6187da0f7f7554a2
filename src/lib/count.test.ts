import { expect, test } from 'vitest';
import { count } from './count';

test.each([
  [0, '0 lieu'],
  [1, '1 lieu'],
  [2, '2 lieux'],
])('%s takes its number as in French', (n, words) => {
  expect(count(n, 'lieu', 'lieux')).toBe(words);
});

test('thousands are set apart by a space that does not break', () => {
  expect(count(12000, 'page', 'pages')).toBe('12\u202F000 pages');
});
