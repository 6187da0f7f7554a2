/** An interrupted benchmark goes on. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { cost, turn } from './bench-fixture';
import { forgetMeasures, isSameTurn, keepMeasures, recallMeasures, turnsOf } from './kept-measures';

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
  const left = turnsOf([300], 2, ['Hugo']).filter(
    (each) => !kept.some((one) => isSameTurn(one, each)),
  );
  expect(left).toEqual([{ added: 300, round: 1, name: 'Hugo' }]);
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
