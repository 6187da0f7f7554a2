/**
 * A second site, for the tests of looks. Its content (`frozen/content`: some entries of 2026 and
 * events in every state) is never touched by editors, so that publishing breaks no screenshot; its
 * day is fixed, so that nothing becomes past. It is built by the commands of the real one.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { copyFiles } from '../../tools/copy';
import { takePhotographs } from './photographs';

const HERE = process.cwd();
const NOW = '2026-03-02T09:00:00+01:00';
const ROOT = join(HERE, '.cache', 'frozen');

export const FROZEN_DIST = join(ROOT, 'dist');

/** Neither the content of the day, nor what no reader sees, but the page that the build gives its scripts to. */
const isWanted = (path: string): boolean =>
  !/^(?:content|docs|tests|src\/pages\/admin\/(?!index\.astro$))/u.test(path);

/** Keeps what spares the next build its drawings and its images. */
function clear(): void {
  mkdirSync(ROOT, { recursive: true });
  for (const name of readdirSync(ROOT)) {
    if (name !== '.cache') rmSync(join(ROOT, name), { recursive: true, maxRetries: 5 });
  }
}

/** @throws with what the build said when it failed */
export async function buildFrozenSite(): Promise<void> {
  clear();
  copyFiles(ROOT, isWanted);
  cpSync(join(HERE, 'tests', 'e2e', 'frozen', 'content'), join(ROOT, 'content'), {
    recursive: true,
  });
  await takePhotographs(join(ROOT, 'content', 'medias'));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/tools/build/build.ts'],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: {
        ...process.env,
        IT77_NOW: NOW,
        PATH: [join(HERE, 'node_modules', '.bin'), process.env['PATH']].join(delimiter),
      },
    },
  );
  if (status !== 0) throw new Error(`Le site figé n’a pas pu être fabriqué.\n${stdout}\n${stderr}`);
}
