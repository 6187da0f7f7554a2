import { expect, it } from 'vitest';
import { slowest } from './slowest';

it('puts the longest first, and what has one name together', () => {
  expect(
    slowest([
      { name: 'a', seconds: 1.5 },
      { name: 'b', seconds: 120 },
      { name: 'a', seconds: 0.56 },
      { name: 'c', seconds: 2 },
    ]),
  ).toEqual(['   120.0 s  b', '     2.1 s  a', '     2.0 s  c']);
});

it('keeps ten', () => {
  const twelve = Array.from({ length: 12 }, (_, seconds) => ({ name: `n${seconds}`, seconds }));
  expect(slowest(twelve)).toHaveLength(10);
});
