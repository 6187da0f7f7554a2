/** `npm start` where it must not write: a sentence, and every file as it was. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { copyFiles } from './copy';

const root = mkdtempSync(join(tmpdir(), 'it77-sans-historique-'));
copyFiles(root, (path) => !path.startsWith('tests/'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const filesUnder = (path: string): readonly string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path).flatMap((name) => filesUnder(join(path, name)))
    : [path];

/** Every file with its last change, but those of the dependencies, lent to all copies. */
const state = (): readonly string[] =>
  readdirSync(root)
    .filter((name) => name !== 'node_modules')
    .flatMap((name) => filesUnder(join(root, name)))
    .map((path) => `${path} ${String(statSync(path).mtimeMs)}`)
    .sort();

it.each<readonly [string, () => void, Readonly<Record<string, string>>, string]>([
  ['a copy without .git', () => undefined, {}, 'sans son historique'],
  [
    'a repository that Git refuses',
    () => {
      execFileSync('git', ['init', '--quiet', '--initial-branch=main'], { cwd: root });
    },
    { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' },
    'git config --global --add safe.directory',
  ],
])('%s is told and left as it is', (_what, prepare, env, sentence) => {
  prepare();
  const before = state();
  const { status, stderr } = spawnSync('npm', ['start'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  expect([status, stderr]).toEqual([1, expect.stringContaining(sentence)]);
  expect(state()).toEqual(before);
});
