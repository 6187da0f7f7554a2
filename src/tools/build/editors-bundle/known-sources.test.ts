import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { build } from 'vite';
import { onlyKnownSources } from './known-sources';

const root = mkdtempSync(join(tmpdir(), 'it77-sources-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
write('src/lib/known.ts', 'export const known = 1;');
write('src/pages/unknown.ts', 'export const unknown = 1;');
write('src/pages/letters.woff2', 'letters');
write('node_modules/one/index.js', 'export const one = 1;');

const bundle = (script: string): Promise<unknown> => {
  write('admin/main.tsx', script);
  return build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      assetsInlineLimit: 0,
      rolldownOptions: { input: join(root, 'admin/main.tsx') },
    },
    plugins: [onlyKnownSources(root)],
  });
};

it('lets in what the cache knows of, and packages', async () => {
  const script =
    "import { known } from '../src/lib/known'; import { one } from 'one'; alert(known, one);";
  await expect(bundle(script)).resolves.toBeDefined();
});

it.each([
  ['a script', "import { unknown } from '../src/pages/unknown'; alert(unknown);", 'unknown.ts'],
  ['a script that leaves nothing', "import '../src/pages/unknown';", 'unknown.ts'],
  ['a file', "import url from '../src/pages/letters.woff2?url'; alert(url);", 'letters.woff2'],
])('refuses %s whose changes would go unseen', async (_what, script, name) => {
  await expect(bundle(script)).rejects.toThrow(`src/pages/${name}`);
});
