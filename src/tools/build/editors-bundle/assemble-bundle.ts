/** The editors' scripts and styles, made by Vite apart from the site. Node only. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Rolldown } from 'vite';
import { leaveOut } from '../../../../admin/decap/bundle/left-out';
import { mendedDecap } from '../../../../admin/decap/bundle/mended-decap';
import { styleSheets } from '../style-sheets';
import { onlyKnownSources } from './known-sources';

export interface EditorsBundle {
  /** Address of the script that the page asks for. */
  readonly script: string;
  /** Addresses of the style sheets that it needs at once. */
  readonly sheets: readonly string[];
  readonly files: readonly {
    /** In the folder of the site, with `/` between folders. */
    readonly path: string;
    readonly content: string | Uint8Array;
  }[];
}

const SOURCE = 'admin/main.tsx';
const NO_AJV = fileURLToPath(new URL('../../../../admin/decap/bundle/no-ajv.ts', import.meta.url));

/** What the page asks for, as src/pages/admin/index.astro writes it. */
export const ASKED_SCRIPT = '/admin/redaction.js';

/** How the names of the variables start that the scripts may tell. */
export const VARIABLES = 'PUBLIC_';

/** In Astro's folder, under names that change with what is in the files. */
const NAME = '_astro/[name].[hash]';

const settings = (root: string): InlineConfig => ({
  root,
  configFile: false,
  envPrefix: VARIABLES,
  publicDir: false,
  // Decap's packages earn a screenful of warnings.
  logLevel: 'error',
  resolve: {
    alias: [
      { find: '~', replacement: join(root, 'src') },
      // Decap's check of its own settings compiles code: /admin/ would need 'unsafe-eval'.
      {
        find: /^ajv(-errors|-keywords\/dist\/keywords)?$/u,
        replacement: NO_AJV,
      },
    ],
    // Decap brings an older one, for settings it does not read here (load_config_file: false).
    dedupe: ['yaml'],
  },
  plugins: [leaveOut, mendedDecap, styleSheets, onlyKnownSources(root)],
  build: {
    write: false,
    // While one writes, errors should name places that can be found.
    minify: process.env['NODE_ENV'] !== 'development',
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: join(root, SOURCE),
      output: {
        entryFileNames: `${NAME}.js`,
        chunkFileNames: `${NAME}.js`,
        assetFileNames: `${NAME}[extname]`,
      },
    },
  },
});

/** @throws when a file cannot be bundled, or is not among the sources */
export async function assembleBundle(root: string): Promise<EditorsBundle> {
  // Reason for the cast: one set of outputs is asked for, and no watch.
  const { output } = (await build(settings(root))) as Rolldown.RolldownOutput;
  const [entry] = output;
  return {
    script: `/${entry.fileName}`,
    sheets: [...(entry.viteMetadata?.importedCss ?? [])].map((name) => `/${name}`),
    files: output.map((one) => ({
      path: one.fileName,
      content: one.type === 'chunk' ? one.code : one.source,
    })),
  };
}
