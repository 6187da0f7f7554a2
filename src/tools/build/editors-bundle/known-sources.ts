/** Vite plugin: no file of ours goes into the editors' bundle unless its cache knows of it. Node only. */
import { existsSync, realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { bundleSources } from './bundle-sources';

/** @throws from Vite's build, naming the files whose changes would go unseen */
export function onlyKnownSources(root: string): Plugin {
  const folder = realpathSync(root);
  const known = new Set(bundleSources(root));
  return {
    name: 'it77:known-sources',
    generateBundle(_options, bundle) {
      const assets = Object.values(bundle).flatMap((made) =>
        made.type === 'asset' ? made.originalFileNames : [],
      );
      const unknown = [...this.getModuleIds(), ...assets]
        .map((id) => resolve(folder, id.replace(/\?.*$/u, '')))
        // Vite's own modules, and our style sheets, are no files.
        .filter((path) => existsSync(path) && !/[/\\]node_modules[/\\]/u.test(path))
        .map((path) => relative(folder, path).replaceAll('\\', '/'))
        .filter((path) => !known.has(path));
      if (unknown.length > 0) {
        throw new Error(
          `Les pages de rédaction contiennent ${unknown.join(', ')}, que src/tools/build/editors-bundle/bundle-sources.ts ne nomme pas.`,
        );
      }
    },
  };
}
