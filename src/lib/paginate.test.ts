import { expect, test } from 'vitest';
import { paginate } from './paginate';

test.each([
  ['nothing makes no page', [], []],
  ['a full page stays alone', [1, 2], [[1, 2]]],
  ['the rest goes on the next', [1, 2, 3], [[1, 2], [3]]],
])('%s', (_name, items, pages) => {
  expect(paginate(items, 2)).toEqual(pages);
});
