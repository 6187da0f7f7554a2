/** An interrupted benchmark goes on. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { cost, turn } from './bench-fixture';
import {
  forgetMeasures,
  keepMeasures,
  measuresOf,
  recallMeasures,
  turnsLeft,
  turnsOf,
} from './kept-measures';

const folder = mkdtempSync(join(tmpdir(), 'it77-kept-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const done = [turn('Hugo', 0, { cold: cost(3), changed: cost(2, 60), floor: cost(1) })];

it('those who are compared take turns, round by round, size by size', () => {
  expect(turnsOf([0, 300], 2, ['a', 'b']).map((each) => Object.values(each).join(' '))).toEqual([
    '0 0 a',
    '0 0 b',
    '0 1 a',
    '0 1 b',
    '300 0 a',
    '300 0 b',
    '300 1 a',
    '300 1 b',
  ]);
});

it('what was measured is found again, and is not measured twice', () => {
  const file = join(folder, 'new', 'kept.json');
  keepMeasures(file, done);
  const kept = recallMeasures(file);
  expect(kept).toMatchObject(JSON.parse(JSON.stringify(done)) as object[]);
  const left = turnsLeft(turnsOf([300], 2, ['Hugo']), kept);
  expect(left).toEqual([{ added: 300, round: 1, name: 'Hugo' }]);
});

it('what is told is what was asked for, in that order, whatever else was kept and when', () => {
  const costs = { cold: cost(3), changed: cost(2), floor: cost(1) };
  const kept = [turn('Hugo', 1, costs), { ...turn('Hugo', 0, costs), added: 20 }, ...done];
  const told = measuresOf(turnsOf([300], 2, ['Hugo']), kept);
  expect(told.map(({ added, round }) => [added, round])).toEqual([
    [300, 0],
    [300, 1],
  ]);
});

it('nothing is found where nothing was kept, in half a file, nor in one that was forgotten', () => {
  const file = join(folder, 'half.json');
  expect(recallMeasures(file)).toEqual([]);
  keepMeasures(file, done);
  writeFileSync(file, readFileSync(file, 'utf8').slice(0, 40));
  expect(recallMeasures(file)).toEqual([]);
  keepMeasures(file, done);
  forgetMeasures(file);
  expect(recallMeasures(file)).toEqual([]);
});
