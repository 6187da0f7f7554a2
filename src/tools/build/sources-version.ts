/** What makes the pages besides the content and the day, in one digest: nothing made by another version is kept. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadEnv } from 'vite';

const FOLDERS = ['src', 'admin', 'public'];
const FILES = ['astro.config.mjs', 'package-lock.json', 'content/README.md'];

const filesIn = (root: string, folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();

/** @param root of the repository */
export function sourcesVersion(root: string): string {
  const hash = createHash('sha256').update(
    JSON.stringify([
      process.version,
      process.env['NODE_ENV'],
      loadEnv('production', root, 'PUBLIC_'),
    ]),
  );
  const files = [
    ...FOLDERS.flatMap((folder) => filesIn(root, folder)),
    ...FILES.map((name) => join(root, name)).filter((path) => existsSync(path)),
  ];
  for (const file of files) {
    const bytes = readFileSync(file);
    hash.update(`${file.slice(root.length)} ${String(bytes.length)}:`).update(bytes);
  }
  return hash.digest('hex');
}
