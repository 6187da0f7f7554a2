import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { placeBundle } from './place-bundle';

const site = mkdtempSync(join(tmpdir(), 'it77-placement-'));
const page = join(site, 'admin', 'index.html');
const BUNDLE = {
  script: '/_astro/main.1.js',
  sheets: ['/_astro/main.2.css'],
  files: [{ path: '_astro/webp.3.wasm', content: new Uint8Array([0, 97, 255]) }],
};
beforeAll(() => {
  mkdirSync(join(site, 'admin'));
});
afterAll(() => {
  rmSync(site, { recursive: true });
});

it('gives the editors’ page its script and its styles, and the site their files', () => {
  writeFileSync(
    page,
    '<head><link rel="icon"></head><script type="module" src="/admin/redaction.js"></script>',
  );
  placeBundle(site, BUNDLE);
  expect(readFileSync(page, 'utf8')).toBe(
    '<head><link rel="icon"><link rel="stylesheet" href="/_astro/main.2.css"></head><script type="module" src="/_astro/main.1.js"></script>',
  );
  expect([...readFileSync(join(site, '_astro', 'webp.3.wasm'))]).toEqual([0, 97, 255]);
});

it('refuses a page that asks for no script', () => {
  writeFileSync(page, '<head></head>');
  expect(() => {
    placeBundle(site, BUNDLE);
  }).toThrow('src="/admin/redaction.js"');
});
