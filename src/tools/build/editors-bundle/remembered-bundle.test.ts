import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EditorsBundle } from './assemble-bundle';
import { rememberedBundle } from './remembered-bundle';

let root = '';
const keep = (): string => join(root, '.cache', 'editors');
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'it77-redaction-'));
  write('admin/main.tsx', 'start();');
  write('src/kinds/news/model.ts', 'model();');
  write('src/site.ts', 'site();');
  write('package-lock.json', '{}');
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  rmSync(root, { recursive: true });
});

const BUNDLE: EditorsBundle = {
  script: '/_astro/main.1.js',
  sheets: ['/_astro/main.2.css'],
  files: [
    { path: '_astro/main.1.js', content: 'l’été' },
    { path: '_astro/webp.3.wasm', content: new Uint8Array([0, 97, 255]) },
  ],
};

/** Asks for the bundle, and tells whether it had to be assembled. */
async function isAssembled(): Promise<boolean> {
  const assemble = vi.fn(() => Promise.resolve(BUNDLE));
  expect(await rememberedBundle(root, keep(), assemble)).toEqual(BUNDLE);
  return assemble.mock.calls.length > 0;
}

it('is assembled once, then read', async () => {
  expect(await isAssembled()).toBe(true);
  expect(await isAssembled()).toBe(false);
});

describe('is assembled anew', () => {
  it.each([
    ['a file of the editors’ pages', 'admin/main.tsx'],
    ['a new file of theirs', 'admin/form/new.css'],
    ['a change made in Decap', 'admin/decap/bundle/mended-decap.ts'],
    ['a file of the site that they import', 'src/kinds/news/model.ts'],
    ['a file at the root of the code', 'src/site.ts'],
    ['a style sheet', 'src/styles/base/tokens.css'],
    ['a font', 'src/fonts/letters.woff2'],
    ['the packages', 'package-lock.json'],
    ['how it is assembled', 'src/tools/build/editors-bundle/assemble-bundle.ts'],
  ])('after a change of %s', async (_what, path) => {
    await isAssembled();
    write(path, 'another();');
    expect(await isAssembled()).toBe(true);
  });

  it('after a file has another name', async () => {
    await isAssembled();
    rmSync(join(root, 'src/site.ts'));
    write('src/site/index.ts', 'site();');
    expect(await isAssembled()).toBe(true);
  });

  it.each(['PUBLIC_DECAP_PROXY', 'PUBLIC_CMS_BRANCH', 'PUBLIC_CMS_PREVIEW_CONTEXT', 'NODE_ENV'])(
    'after a change of %s',
    async (variable) => {
      await isAssembled();
      vi.stubEnv(variable, 'une-autre');
      expect(await isAssembled()).toBe(true);
    },
  );

  it('after a change of a variable that a file gives', async () => {
    await isAssembled();
    write('.env', 'PUBLIC_CMS_REPO=it77/site');
    expect(await isAssembled()).toBe(true);
  });

  it('under another Node', async () => {
    await isAssembled();
    vi.stubGlobal('process', { ...process, versions: { ...process.versions, node: '99.1.0' } });
    expect(await isAssembled()).toBe(true);
  });

  it('when what is kept is damaged', async () => {
    await isAssembled();
    const [name = ''] = readdirSync(keep());
    const kept = readFileSync(join(keep(), name));
    writeFileSync(join(keep(), name), kept.subarray(0, -1));
    expect(await isAssembled()).toBe(true);
    expect(await isAssembled()).toBe(false);
  });
});

it.each([
  ['an entry', 'content/news/une.md'],
  ['a page of the site', 'src/pages/agenda/index.astro'],
  ['a command', 'src/tools/build/build.ts'],
  ['a test', 'admin/form/form.test.ts'],
])('is kept after a change of %s', async (_what, path) => {
  await isAssembled();
  write(path, 'another();');
  expect(await isAssembled()).toBe(false);
});
