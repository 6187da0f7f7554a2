/** Netlify's plugin, called as Netlify calls it, with a cache that copies folders. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

interface Cache {
  readonly restore: (paths: readonly string[]) => Promise<boolean>;
  readonly save: (paths: readonly string[]) => Promise<boolean>;
}
type Hook = (told: { readonly utils: { readonly cache: Cache } }) => Promise<void>;

const [, folder = ''] =
  /^\[\[plugins\]\]\n {2}package = "\/([^"]+)"$/mu.exec(readFileSync('netlify.toml', 'utf8')) ?? [];
// Reason for the cast: the plugin is plain JavaScript.
const plugin = (await import(pathToFileURL(join(process.cwd(), folder, 'index.js')).href)) as {
  readonly onPreBuild: Hook;
  readonly onPostBuild: Hook;
};

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'it77-netlify-'));
  vi.spyOn(process, 'cwd').mockReturnValue(root);
});
afterEach(() => {
  rmSync(root, { recursive: true });
  vi.restoreAllMocks();
});

/** As Netlify's: what is not there is left. */
function copying(from: string, to: string): (paths: readonly string[]) => Promise<boolean> {
  return (paths) => {
    for (const path of paths.filter((name) => existsSync(join(root, from, name)))) {
      cpSync(join(root, from, path), join(root, to, path), { recursive: true });
    }
    return Promise.resolve(true);
  };
}

it('has the name that Netlify asks for', () => {
  expect(readFileSync(join(folder, 'manifest.yml'), 'utf8')).toMatch(/^name: [a-z\d-]+$/mu);
});

it('what a build made and kept is there before the next one', async () => {
  for (const name of ['dist', '.cache/pages']) {
    mkdirSync(join(root, 'premier', name), { recursive: true });
    writeFileSync(join(root, 'premier', name, 'x'), name);
  }
  const first = { restore: copying('cache', 'premier'), save: copying('premier', 'cache') };
  const second = { restore: copying('cache', 'second'), save: copying('second', 'cache') };
  await plugin.onPreBuild({ utils: { cache: first } });
  await plugin.onPostBuild({ utils: { cache: first } });
  await plugin.onPreBuild({ utils: { cache: second } });
  expect(readFileSync(join(root, 'second', 'dist', 'x'), 'utf8')).toBe('dist');
  expect(readFileSync(join(root, 'second', '.cache', 'pages', 'x'), 'utf8')).toBe('.cache/pages');
});

it('what the last build had to announce, which was put online then, is not announced again', async () => {
  const file = join('.cache', 'a-annoncer.json');
  mkdirSync(join(root, 'cache', '.cache'), { recursive: true });
  writeFileSync(join(root, 'cache', file), '{}');
  const cache = { restore: copying('cache', '.'), save: copying('.', 'cache') };
  await plugin.onPreBuild({ utils: { cache } });
  expect([existsSync(join(root, '.cache')), existsSync(join(root, file))]).toEqual([true, false]);
});

it('a cache that fails is told, and stops no build', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const failing = (): Promise<boolean> => Promise.reject(new Error('plein'));
  const cache = { restore: failing, save: failing };
  await plugin.onPreBuild({ utils: { cache } });
  await plugin.onPostBuild({ utils: { cache } });
  expect(warn.mock.calls.flat().join(' ')).toContain('plein');
});
