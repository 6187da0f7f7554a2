/** The benchmark as a table. */
import { expect, it } from 'vitest';
import { cost, turn } from './bench-fixture';
import { benchTable, biggestPages } from './bench-table';
import { linesOf } from './medians';

const hugo = turn('Hugo', 0, {
  cold: cost(3.456, 1234.5),
  changed: cost(0.5),
  floor: cost(0.25),
});

it('a line has as many cells as the head, figures short enough to read', () => {
  const rows = benchTable(linesOf([hugo])).split('\n');
  expect(new Set(rows.map((row) => row.split('|').length)).size).toBe(1);
  expect(rows.at(-1)).toBe(
    '| 300 | Hugo | 700 | 3.46 | 14 | 3.46 | 0.50 | 2.0 | 0.50 | 1,235 | – |',
  );
});

it('what is not measured is a dash: the floor has no edit', () => {
  expect(benchTable(linesOf([hugo])).split('\n')[2]).toContain('| 1.0 | 0.25 | – | – | – |');
});

it('the heaviest page of each size is told once', () => {
  const measure = { ...hugo.measure, biggest: { address: '/chronologie/', bytes: 2048 } };
  const done = [hugo, { ...hugo, measure }, { ...hugo, round: 1, measure }];
  expect(biggestPages([...done, { ...hugo, added: 1000, measure }])).toBe(
    '2.0 KB with 300 entries added (/chronologie/), 2.0 KB with 1,000 entries added (/chronologie/)',
  );
});
