/** What is asked of the benchmark. */
import { expect, it } from 'vitest';
import { benchOptions } from './bench-options';

it.each([
  ['nothing: the whole, written', [], [[300, 1000, 10_000], 3, true]],
  ['quickly: two sizes once, told only', ['--quick'], [[0, 300], 1, false]],
  ['sizes of one’s own: told only', ['20', '300'], [[20, 300], 3, false]],
  ['sizes, rounds and the documents', ['20', '--rounds', '2', '--write'], [[20], 2, true]],
])('%s', (_what, args, expected) => {
  const { sizes, rounds, isWritten } = benchOptions(args);
  expect([sizes, rounds, isWritten]).toEqual(expected);
});

it.each([
  ['a word', ['some']],
  ['a negative number', ['--', '-3']],
  ['an unknown option', ['--fast']],
])('%s is refused', (_what, args) => {
  expect(() => benchOptions(args)).toThrow();
});
