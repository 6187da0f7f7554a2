import { expect, it } from 'vitest';
import { mapInTurns } from './in-turns';

/** Longer than a turn. */
function work(rank: number): string {
  const start = performance.now();
  while (performance.now() - start < 40);
  return `fiche ${String(rank)}`;
}

it('makes something of each item, in order, and lets others act in between', async () => {
  const acted: string[] = [];
  const others = setInterval(() => acted.push('other'));
  const made = await mapInTurns([1, 2, 3], (rank) => {
    acted.push('own');
    return work(rank);
  });
  clearInterval(others);
  expect(made).toEqual(['fiche 1', 'fiche 2', 'fiche 3']);
  expect(acted.join(' ')).toMatch(/^own other.* own other.* own/u);
});

it('gives many items a turn of their own, however short they are', async () => {
  const acted: string[] = [];
  setTimeout(() => acted.push('before'));
  const made = mapInTurns(
    Array.from({ length: 200 }, (_, rank) => String(rank)),
    (item) => acted.push(item),
  );
  setTimeout(() => acted.push('during'));
  await made;
  acted.push('after');
  expect([acted[0], acted[1], acted.at(-2), acted.at(-1)]).toEqual([
    'before',
    '0',
    'during',
    'after',
  ]);
});
