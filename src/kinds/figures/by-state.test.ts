import { expect, test } from 'vitest';
import { byState } from './by-state';

test('the surest figures come first, each state in the order given', () => {
  const figure = (id: string, status: 'established' | 'disputed' | 'to-revise') => ({
    id,
    data: { status },
  });
  const given = [
    figure('a', 'to-revise'),
    figure('b', 'established'),
    figure('c', 'disputed'),
    figure('d', 'established'),
  ];
  expect(byState(given).map(({ id }) => id)).toEqual(['b', 'd', 'c', 'a']);
});
