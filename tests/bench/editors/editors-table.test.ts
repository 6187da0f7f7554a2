import { expect, it } from 'vitest';
import { STEPS, type Trial } from './editor-trial';
import { editorsTable } from './editors-table';

/** A list, then as many steps as there are, in which keys are typed. */
const trial = (wait: number, task: number, keys: readonly number[]): Trial =>
  STEPS.map((_step, rank) => (rank === 0 ? { wait, task, keys: [] } : { task, keys }));

it('tells the quickest of each step, by how many entries are added', () => {
  const rounds = new Map([
    [0, [trial(300, 0, [10, 20, 60])]],
    [10_000, [trial(2400, 180, [20, 30, 90]), trial(1900, 210, [25, 26, 120])]],
  ]);
  const lines = editorsTable(rounds).split('\n');
  expect(lines).toHaveLength(2 + 2 * STEPS.length);
  expect(lines).toContain('| 0 | the longest list | 300 | < 50 | – |');
  expect(lines).toContain('| 0 | keys in a title | – | < 50 | 20; 60 |');
  expect(lines).toContain('| 10,000 | the longest list | 1,900 | 180 | – |');
  expect(lines).toContain('| 10,000 | keys in a title | – | 180 | 26; 90 |');
});
