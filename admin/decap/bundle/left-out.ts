/**
 * Vite plugin: leaves out the parts of Decap that this site never reaches, nearly half of what an editor
 * would download. Only imports made by Decap's own packages are touched. Node only.
 */
import { fileURLToPath } from 'node:url';
import type { ViteUserConfig } from 'astro';

type VitePlugin = NonNullable<ViteUserConfig['plugins']>[number];

const STAND_IN = fileURLToPath(new URL('./stand-in.ts', import.meta.url));

/** Who imports, what is imported, and why it can never be reached. */
const UNREACHABLE: readonly (readonly [importer: RegExp, found: RegExp])[] = [
  // Registers all that Decap has, where start-cms.ts registers what these pages use. The rest includes a map
  // that calls a third party as soon as a form opens.
  [/decap-cms-app/u, /^\.\/extensions\.js$/u],
  // Git Gateway leads to GitHub here, never to the two other hosts.
  [/decap-cms-backend-git-gateway/u, /^decap-cms-backend-(?:gitlab|bitbucket)$/u],
  // `use_graphql` is not set: GitHub is asked through its REST API.
  [/decap-cms-backend-github/u, /^\.\/GraphQLAPI$/u],
  // Every collection has a format of ours (file-formats.ts). The first of these can also run code.
  [/decap-cms-core/u, /^(?:gray-matter|@iarna\/toml\/parse-string|tomlify-j0\.4)$/u],
  // Checks the types of properties, in development only.
  [/react-split-pane/u, /^react-style-proptype$/u],
];

/** @returns the file that takes the place of an import; undefined for what is kept */
export const standInFor = (source: string, importer: string): string | undefined =>
  UNREACHABLE.some(([from, found]) => from.test(importer) && found.test(source))
    ? STAND_IN
    : undefined;

export const leaveOut: VitePlugin = {
  name: 'it77:left-out',
  enforce: 'pre',
  resolveId(source, importer) {
    return importer === undefined ? undefined : standInFor(source, importer);
  },
};
