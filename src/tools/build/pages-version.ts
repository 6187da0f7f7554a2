/** What makes the pages besides the content, in one digest: pages made by another version are not taken. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadEnv } from 'vite';
import { todayInParis } from '~/lib/dates';

const FOLDERS = ['src', 'admin', 'public'];
const FILES = ['astro.config.mjs', 'package-lock.json', 'content/README.md'];

const filesIn = (root: string, folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();

/**
 * @param root of the repository
 * @param moment of the build: what ages does so with the day
 */
export function pagesVersion(root: string, moment: Date): string {
  const hash = createHash('sha256').update(
    JSON.stringify([
      process.version,
      process.env['NODE_ENV'],
      [moment, new Date()].map(todayInParis),
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
