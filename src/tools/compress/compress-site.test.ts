/** Compressed copies of the files of a site. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { compressSite } from './compress-site';

const folder = mkdtempSync(join(tmpdir(), 'it77-compress-'));
const site = join(folder, 'site');
const cache = join(folder, 'cache');
const put = (name: string, content: string | Uint8Array): void => {
  mkdirSync(join(site, name, '..'), { recursive: true });
  writeFileSync(join(site, name), content);
};
const read = (name: string): Buffer => readFileSync(join(site, name));
const page = `<!doctype html><title>Télécentres</title>${'<p>Un lieu équipé.</p>'.repeat(200)}`;

beforeEach(() => {
  rmSync(site, { recursive: true, force: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it.each([
  'index.html',
  'a/é/index.html',
  'x.css',
  'x.js',
  'x.json',
  'x.svg',
  'x.xml',
  'x.ics',
  'x.md',
  'x.wasm',
])('%s has both copies, which say the same, byte for byte', async (name) => {
  put(name, page);
  await compressSite(site, cache);
  expect(brotliDecompressSync(read(`${name}.br`)).equals(read(name))).toBe(true);
  expect(gunzipSync(read(`${name}.gz`)).equals(read(name))).toBe(true);
});

it.each([
  ['compressed already', 'x.woff2', Buffer.from(page)],
  ['a picture', 'x.avif', Buffer.from(page)],
  ['a part of the search index', 'pagefind/x.pf_index', Buffer.from(page)],
  ['a rule of Netlify', '_headers', Buffer.from(page)],
  ['heavier once compressed', 'x.txt', Buffer.from('a')],
  ['empty', 'x.txt', Buffer.alloc(0)],
])('%s: none', async (_what, name, bytes) => {
  put(name, bytes);
  await compressSite(site, cache);
  expect(
    readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((each) =>
      /\.(?:br|gz)$/u.test(each),
    ),
  ).toEqual([]);
});

it('a second time, copies follow their files and are not copied in their turn', async () => {
  put('index.html', page);
  put('x.txt', page);
  await compressSite(site, cache);
  put('index.html', `${page}<p>De plus.</p>`);
  put('x.txt', 'a');
  await compressSite(site, cache);
  expect(brotliDecompressSync(read('index.html.br')).toString()).toContain('De plus.');
  expect(existsSync(join(site, 'x.txt.br'))).toBe(false);
  expect(readdirSync(site).sort()).toEqual([
    'index.html',
    'index.html.br',
    'index.html.gz',
    'x.txt',
  ]);
});

it('what it tells is what will be sent', async () => {
  put('index.html', page);
  put('x.txt', 'a');
  put('x.woff2', page);
  expect(await compressSite(site, cache)).toEqual({
    files: 2,
    plain: Buffer.byteLength(page) + 1,
    br: read('index.html.br').length + 1,
    gz: read('index.html.gz').length + 1,
  });
});
