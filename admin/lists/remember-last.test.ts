import { expect, it } from 'vitest';
import { rememberLast } from './remember-last';

/** Counts how often a list is made. */
function counting() {
  let made = 0;
  const list = rememberLast(
    (_name: string, entries: readonly string[], order: string) => {
      made += 1;
      return [...entries, order];
    },
    (name) => name,
    (_name, entries, order) => [entries, order],
  );
  return { list, made: () => made };
}

it('makes a list once for the same entries in the same order', () => {
  const { list, made } = counting();
  const entries = ['a'];
  const first = list('news', entries, 'asc');
  expect(list('news', entries, 'asc')).toBe(first);
  expect(made()).toBe(1);
});

it.each([
  ['other entries', ['news', ['b'], 'asc']],
  ['another order', ['news', ['a'], 'desc']],
] as const)('makes it again for %s', (_what, [name, entries, order]) => {
  const { list } = counting();
  list('news', ['a'], 'asc');
  expect(list(name, entries, order)).toEqual([...entries, order]);
});

it('keeps the lists of two kinds beside each other', () => {
  const { list, made } = counting();
  const [news, events] = [['a'], ['b']];
  for (let turn = 0; turn < 3; turn += 1) {
    list('news', news, 'asc');
    list('events', events, 'asc');
  }
  expect(made()).toBe(2);
});
