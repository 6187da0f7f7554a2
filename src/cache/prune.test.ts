import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { prune } from './prune';
import { remembered } from './remembered';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.now();

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'it77-prune-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const age = (name: string, days: number): void => {
  const then = new Date(NOW - days * DAY);
  utimesSync(join(folder, name), then, then);
};

const KEPT = 'a'.repeat(64);

it.each([
  ['a file kept, asked for two weeks ago', KEPT, 14, true],
  ['a file kept that nobody has asked for in three months', KEPT, 90, false],
  ['what a build is writing', `${KEPT}.1234`, 0, true],
  ['what an interrupted build left two days ago', `${KEPT}.1234`, 2, false],
  ['what an older version of the site kept', `${KEPT}.png`, 2, false],
] as const)('%s', async (_, name, days, stays) => {
  writeFileSync(join(folder, name), 'x');
  age(name, days);
  await prune(folder, NOW);
  expect(readdirSync(folder)).toEqual(stays ? [name] : []);
});

it('a folder left there goes too, with what it holds', async () => {
  mkdirSync(join(folder, 'ancien'));
  writeFileSync(join(folder, 'ancien', 'x'), 'x');
  age('ancien', 2);
  await prune(folder, NOW);
  expect(readdirSync(folder)).toEqual([]);
});

it('what is read is young again', async () => {
  const make = () => Promise.resolve(Buffer.from('x'));
  await remembered(folder, ['un dessin'], make);
  const [name = ''] = readdirSync(folder);
  age(name, 90);
  await remembered(folder, ['un dessin'], make);
  await prune(folder, NOW);
  expect(readdirSync(folder)).toEqual([name]);
});

it('a folder that is not there is no matter', async () => {
  await expect(prune(join(folder, 'absent'), NOW)).resolves.toBeUndefined();
});
