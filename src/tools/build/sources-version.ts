/** What makes the pages besides the content and the day, in one digest: nothing made by another version is kept. */
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { loadEnv } from 'vite';
import { filesDigest } from '~/cache/files-digest';
import { slashed } from '~/lib/slashed';

const FOLDERS = ['src', 'admin', 'public'];
const FILES = ['astro.config.mjs', 'package-lock.json', 'content/README.md'];

const filesIn = (root: string, folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => slashed(relative(root, join(parentPath, name))))
    .sort();

/** @param root of the repository */
export function sourcesVersion(root: string): string {
  const files = [
    ...FOLDERS.flatMap((folder) => filesIn(root, folder)),
    ...FILES.filter((name) => existsSync(join(root, name))),
  ];
  const variables = loadEnv('production', root, 'PUBLIC_');
  const { NODE_ENV } = process.env;
  return JSON.stringify([process.version, NODE_ENV, variables, filesDigest(root, files)]);
}
