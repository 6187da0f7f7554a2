/** All that the editors' bundle is made from, packages apart. Node only. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OPEN_TO_EDITORS } from '../../lint/import-directions.mjs';

/**
 * The rooms whole, whether or not the editors' pages import each file today: the linter lets them import
 * from no other, and `assembleBundle` refuses what is not here.
 */
const SOURCES: readonly string[] = [
  'admin/**/*.*',
  ...OPEN_TO_EDITORS.map((room) => `src/${room}{.ts,/**/*.*}`),
  'src/fonts/*',
  'src/tools/build/style-sheets.ts',
  'src/tools/build/editors-bundle/*.*',
  'tsconfig.json',
  'package-lock.json',
];

/** Paths from the root of the repository, with `/` between folders. */
export const bundleSources = (root: string): readonly string[] =>
  globSync([...SOURCES], { cwd: root, exclude: ['**/*.test.*'] })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();

/** Each source with the digest of what it says. */
export const sourceDigests = (root: string): readonly (readonly [path: string, digest: string])[] =>
  bundleSources(root).map((path) => [
    path,
    createHash('sha256')
      .update(readFileSync(join(root, path)))
      .digest('hex'),
  ]);
