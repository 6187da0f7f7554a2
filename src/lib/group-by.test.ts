import { expect, test } from 'vitest';
import { groupBy } from './group-by';

test('keys and items keep the order in which they come', () => {
  const words = ['Meaux', 'Avon', 'Melun', 'Serris'];
  expect(groupBy(words, (word) => word.charAt(0))).toEqual([
    { key: 'M', items: ['Meaux', 'Melun'] },
    { key: 'A', items: ['Avon'] },
    { key: 'S', items: ['Serris'] },
  ]);
});
