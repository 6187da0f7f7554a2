/** The editors' scripts and styles, made by Vite apart from the site. Node only. */
import { join } from 'node:path';
import { build, type InlineConfig, type Rolldown } from 'vite';
import { decapPlugins, decapResolution } from '../../../../admin/decap/bundle/bundling';
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

/** What the page asks for while one writes: src/pages/admin/index.astro. */
export const ENTRY = '/admin/main.tsx';

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
    ...decapResolution,
    alias: [...decapResolution.alias, { find: '~', replacement: join(root, 'src') }],
  },
  plugins: [...decapPlugins, styleSheets, onlyKnownSources(root)],
  build: {
    write: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: join(root, ENTRY),
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
