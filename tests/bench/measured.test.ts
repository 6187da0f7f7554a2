/** What a command costs. */
import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { measured, secondsOfChildren } from './measured';
import { peakIn } from './process-memory';

const here = process.cwd();
/** Holds so many megabytes, long enough to be seen. */
const holding = (megabytes: number): string =>
  `const held = Buffer.alloc(${megabytes} << 20, 1); setTimeout(() => held.length, 400);`;
const linux = it.skipIf(!existsSync('/proc/self/status'));

it.each([
  ['0m0.01s 0m0.00s\n0m1.25s 0m0.10s\n', 1.35],
  ['0m0.00s 0m0.00s\n2m3.50s 0m1.00s\n', 124.5],
])('seconds are those of the children, user and system: %j', (times, expected) => {
  expect(secondsOfChildren(times)).toBeCloseTo(expected);
});

it('the processor’s seconds of a command count those of what it starts', async () => {
  const work =
    'const end = process.cpuUsage().user + 300000; while (process.cpuUsage().user < end);';
  const child = `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(work)}])`;
  const { seconds, wall } = await measured(here, [process.execPath, '-e', child]);
  expect(seconds).toBeGreaterThan(0.3);
  expect(wall).toBeGreaterThan(0.1);
});

it('a command that fails says why', async () => {
  const command = [process.execPath, '-e', 'console.error("no such page"); process.exit(3)'];
  await expect(measured(here, command)).rejects.toThrow('no such page');
});

linux('memory is that of the command; that of its helpers is told apart', async () => {
  const child = `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(holding(300))}])`;
  const cost = await measured(here, [process.execPath, '-e', child]);
  expect(cost.helper).toBeGreaterThan(300);
  expect(cost.megabytes).toBeLessThan(250);
});

it('no peak is made up where none is told', () => {
  expect(peakIn('Name:\tnode\nVmHWM:\t  204800 kB\nVmRSS:\t 1000 kB\n')).toBe(200);
  expect(peakIn('Name:\tzombie\n')).toBeUndefined();
});
