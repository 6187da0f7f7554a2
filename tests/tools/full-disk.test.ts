/**
 * A build on a disk that fills up, as it begins or (`npm run test:kills`) among its pages: a sentence in French that
 * says what to do, and the site of before stays, to the byte.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyRepository } from './copy';
import { folderDigest } from './folder-digest';
import { isThorough } from './kills/kill-length';
import { ownEnv } from './own-env';

const copy = copyRepository();
afterAll(copy.remove);
const site = join(copy.root, 'dist');

/** Gives a command a small disk in the place of a folder, which goes with it. */
const onSmallDisk = (size: string, command: readonly string[]) =>
  spawnSync(
    'unshare',
    [
      ...['--map-root-user', '--mount', 'sh', '-c'],
      `mount -t tmpfs -o size=${size} tmpfs .cache && exec "$@"`,
      ...['small-disk', ...command],
    ],
    { cwd: copy.root, env: { ...ownEnv, PUBLIC_DECAP_PROXY: '/api/v1' }, encoding: 'utf8' },
  );

mkdirSync(join(copy.root, '.cache'), { recursive: true });
/** Some systems, and some containers, let nobody mount a disk of their own. */
const hasSmallDisks = onSmallDisk('1m', ['true']).status === 0;
if (!hasSmallDisks)
  console.log('Disque plein : essai laissé, ce système ne prête pas de petit disque.');

describe.skipIf(!hasSmallDisks)('a build on a full disk', () => {
  let before = '';
  beforeAll(() => {
    cpSync('dist', site, { recursive: true });
    before = folderDigest(site);
  });

  it.each(isThorough ? ['500k', '9m'] : ['500k'])(
    'says what to do, and leaves the site of before: %s',
    (size) => {
      const command = [process.execPath, '--import', 'tsx', 'src/tools/build/build.ts'];
      const { status, stderr } = onSmallDisk(size, command);
      expect(status).toBe(1);
      expect(stderr).toContain('(ENOSPC). Libérez de la place sur le disque');
      expect(stderr).toContain('le site précédent (dist) est intact');
      expect(stderr).not.toContain('unknown');
      expect(folderDigest(site)).toBe(before);
    },
    300_000,
  );
});
