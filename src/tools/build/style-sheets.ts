/**
 * Vite plugin: the style sheets that pages import (`virtual:styles/lists.css`), each made from the
 * blocks that the manifest gives it. Node only, without aliases: Astro's settings load it.
 */
import { basename, dirname, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ViteUserConfig } from 'astro';
import { filesOf, LAYERS, SHEETS } from '../../styles/sheets.ts';

type VitePlugin = NonNullable<ViteUserConfig['plugins']>[number];

const STYLES = fileURLToPath(new URL('../../styles/', import.meta.url));
/** As a page asks for it; as the browser does, while one writes. */
const ASKED = /^(?:virtual:|\/src\/)styles\/(?=\w+\.css)/u;

/** What a sheet says; nothing when the manifest has none of this name. */
function sheetSource(name: string): string | undefined {
  const blocks = SHEETS[name];
  if (blocks === undefined) return undefined;
  const imports = filesOf(blocks).map((file) => `@import './${file}';`);
  return [`@layer ${LAYERS};`, ...imports].join('\n');
}

/** @param id as if the sheet stood in the folder of its blocks, which it names from there */
function loadSheet(id: string): string | undefined {
  const [path = ''] = id.split('?');
  return dirname(path) + sep === STYLES ? sheetSource(basename(path, '.css')) : undefined;
}

export const styleSheets: VitePlugin = {
  name: 'it77:style-sheets',
  resolveId(source) {
    if (ASKED.test(source)) return source.replace(ASKED, STYLES);
    // As Vite asks again for a sheet of which a page wants the address.
    return loadSheet(source) === undefined ? undefined : source;
  },
  load: loadSheet,
};
