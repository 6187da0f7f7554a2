/**
 * Two pages that ask for one address stop the build, whatever the check of the content knows: each is
 * planted in a copy of the repository where that check sees nothing, and the build is run for real.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, afterEach, expect, it } from 'vitest';
import { copyFiles } from '../tools/copy';

const ROOT = mkdtempSync(join(tmpdir(), 'it77-pages-'));
afterAll(() => {
  rmSync(ROOT, { recursive: true, force: true, maxRetries: 5 });
});
/** Without what takes long and proves nothing here. */
copyFiles(ROOT, (path) => !/^(?:docs|tests|src\/pages\/(?:admin|cartes))\//u.test(path));

const write = (path: string, source: string): void => {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), source);
};

write('dist/index.html', 'le site précédent');

const PAGE = '<h1>Une page</h1>\n';
/** A page whose address is told when the site is built only. */
const pageAt = (address: string): string =>
  `---\nexport const getStaticPaths = () => [{ params: { page: '${address}' } }];\n---\n${PAGE}`;

const CASES = [
  ['two files of one page', 'src/pages/agenda.astro', PAGE, 'is defined in both'],
  ['an entry and a page', 'src/pages/[page].astro', pageAt('association'), '/association'],
] as const;

afterEach(() => {
  for (const [, path] of CASES) rmSync(join(ROOT, path), { force: true });
});

it.each(CASES)('%s of one address stop the build', { timeout: 300_000 }, (...planted) => {
  const [, path, source, told] = planted;
  write(path, source);
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/tools/build/build.ts'],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  const errors = stripVTControlCharacters(stderr);
  expect(errors).toContain(told);
  expect(errors).toContain('Astro n’a pas pu fabriquer les pages.');
  expect(status).toBe(1);
  expect(readFileSync(join(ROOT, 'dist', 'index.html'), 'utf8')).toBe('le site précédent');
});
