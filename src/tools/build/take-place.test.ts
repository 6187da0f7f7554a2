import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { takePlace } from './take-place';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'it77-place-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const at = (name: string): string => join(root, name);

function folder(name: string, words: string): string {
  mkdirSync(at(name), { recursive: true });
  writeFileSync(join(at(name), 'index.html'), words);
  return at(name);
}

const shown = (): string => readFileSync(join(at('dist'), 'index.html'), 'utf8');

function aside(): string {
  mkdirSync(at('aside'));
  return at('aside');
}

it('takes the place of the former one', () => {
  folder('dist', 'ancien');
  takePlace(folder('ready', 'nouveau'), at('dist'), aside());
  expect(shown()).toBe('nouveau');
  expect(readdirSync(root).sort()).toEqual(['aside', 'dist']);
});

it('takes a place that nothing has', () => {
  takePlace(folder('ready', 'nouveau'), at('dist'), aside());
  expect(shown()).toBe('nouveau');
});

it('when it cannot, the former one is back', () => {
  folder('dist', 'ancien');
  expect(() => {
    takePlace(at('absent'), at('dist'), aside());
  }).toThrow(/ENOENT/u);
  expect(shown()).toBe('ancien');
});

it('of several at once, all succeed and the place is never taken by half', async () => {
  const module = JSON.stringify(join(import.meta.dirname, 'take-place.ts'));
  const script = at('script.mts');
  writeFileSync(
    script,
    `import { mkdirSync, writeFileSync } from 'node:fs';
     import { join } from 'node:path';
     import { takePlace } from ${module};
     const [root = '', name = ''] = process.argv.slice(2);
     for (let turn = 0; turn < 100; turn += 1) {
       const own = join(root, name, String(turn));
       mkdirSync(join(own, 'ready'), { recursive: true });
       mkdirSync(join(own, 'aside'));
       for (const file of ['index.html', 'plan.html']) writeFileSync(join(own, 'ready', file), name + turn);
       takePlace(join(own, 'ready'), join(root, 'dist'), join(own, 'aside'));
     }`,
  );
  const builds = ['a', 'b', 'c'].map((name) =>
    spawn(process.execPath, ['--import', 'tsx', script, root, name], { stdio: 'inherit' }),
  );
  const ends = await Promise.all(builds.map((build) => once(build, 'exit')));
  expect(ends.map(([code]) => code as unknown)).toEqual([0, 0, 0]);
  expect(shown()).toMatch(/^[abc]99$/u);
  expect(readFileSync(join(at('dist'), 'plan.html'), 'utf8')).toBe(shown());
});
