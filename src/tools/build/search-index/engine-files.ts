/** Pagefind's engine for browsers: its program carries it, and gives it with any index. */
import { transform } from 'esbuild';
import { z } from 'astro/zod';
import { keepOfPages, recalledOfPages } from '~/cache/kept-pages';
import { STEMS } from './index-description';
import { pagefindFiles, refuse, type IndexFile } from './pagefind-files';

const KEPT_AS = 'moteur de recherche';
const SCRIPT = 'pagefind.js';
const PROGRAM = 'wasm.unknown.pagefind';
const ENTRY = 'pagefind-entry.json';
const entrySchema = z.object({ version: z.string() });

export interface Engine {
  readonly version: string;
  readonly files: readonly IndexFile[];
}

/** Pagefind leaves its script half minified: an eighth of it is names. */
async function shortened(script: Uint8Array): Promise<Uint8Array> {
  const { code } = await transform(Buffer.from(script).toString(), {
    minify: true,
    format: 'esm',
    legalComments: 'none',
  });
  return Buffer.from(code);
}

async function taken(): Promise<Engine> {
  const all = await pagefindFiles(STEMS, async (index) => {
    refuse((await index.addCustomRecord({ url: '/', content: 'mot', language: STEMS })).errors);
  });
  const contentOf = (name: string): Uint8Array => {
    const file = all.find(({ path }) => path === name);
    if (file === undefined) throw new Error(`Pagefind n’a pas donné « ${name} ».`);
    return file.content;
  };
  const { version } = entrySchema.parse(JSON.parse(Buffer.from(contentOf(ENTRY)).toString()));
  return {
    version,
    files: [
      { path: SCRIPT, content: await shortened(contentOf(SCRIPT)) },
      { path: PROGRAM, content: contentOf(PROGRAM) },
    ],
  };
}

/** The same for all builds from the same sources: it is asked for once. */
export async function engineFiles(): Promise<Engine> {
  const known = await recalledOfPages<Engine>(KEPT_AS);
  if (known !== undefined) return known;
  const engine = await taken();
  await keepOfPages(KEPT_AS, engine);
  return engine;
}
