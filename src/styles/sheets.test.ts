import { globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createViteServer } from 'vitest/node';
import { styleSheets } from '~/tools/build/style-sheets';
import { filesOf, LAYERS, SHEETS } from './sheets';

const STYLES = 'src/styles/';
const blocks = globSync(`${STYLES}**/*.css`);
const sheets = Object.entries(SHEETS).map(
  ([name, folders]) => [name, filesOf(folders).map((file) => STYLES + file)] as const,
);

const vite = await createViteServer({
  configFile: false,
  logLevel: 'error',
  plugins: [styleSheets],
  server: { middlewareMode: true, ws: false, watch: null },
});
afterAll(() => vite.close());

test('each block is carried by a sheet, and each sheet names blocks that are there', () => {
  expect([...new Set(sheets.flatMap(([, files]) => files))].toSorted()).toEqual(blocks.toSorted());
});

test.each(sheets)(
  'the sheet « %s » is its layers, then its blocks and no other',
  async (name, files) => {
    const { client } = vite.environments;
    const url = `virtual:styles/${name}.css?inline`;
    expect((await client.transformRequest(url))?.code).toMatch(
      new RegExp(`^export default "@layer ${LAYERS};`, 'u'),
    );
    const { importedModules = [] } = (await client.moduleGraph.getModuleByUrl(url)) ?? {};
    const carried = [...importedModules].flatMap(({ file }) => file ?? []);
    expect(carried.filter((file) => file.endsWith('.css'))).toEqual(
      files.map((file) => resolve(file)),
    );
  },
);

test('while one writes, the browser finds a sheet at the address that Astro gives it', async () => {
  const made = await vite.environments.client.transformRequest('/src/styles/lists.css');
  expect(made?.code).toContain('.date-row');
});

test('pages ask for sheets of the manifest, all of them, and for no block by itself', () => {
  const asked = globSync('{src,admin}/**/*.{ts,tsx,astro}', { exclude: ['**/*.test.*'] }).flatMap(
    (file) =>
      [...readFileSync(file, 'utf8').matchAll(/^import .*?'(.*\bstyles\/.*\.css)/gmu)].map(
        ([, from]) => from,
      ),
  );
  expect([...new Set(asked)].toSorted()).toEqual(
    sheets.map(([name]) => `virtual:styles/${name}.css`).toSorted(),
  );
});

test('no two style files have one name', () => {
  const names = globSync('{src,admin,public}/**/*.css').map((file) => basename(file));
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  expect(names.length).toBeGreaterThan(blocks.length);
});

test.each(blocks)('%s puts its rules in layers that every sheet knows', (file) => {
  const used = [...readFileSync(file, 'utf8').matchAll(/@layer ([^{;]+)/gu)].map(([, of = '']) =>
    of.trim(),
  );
  expect(used.filter((layer) => !LAYERS.split(', ').includes(layer))).toEqual([]);
});
