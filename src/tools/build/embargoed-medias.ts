/**
 * Vite plugin: the files of `content/medias` that the site does not publish, replaced by nothing.
 * `src/content/files/site-medias.ts` imports the whole folder, and Vite writes in the site every file that is imported.
 * While someone writes (`npm start`), all are shown. Node only, without aliases: Astro's settings load it.
 */
import { readFileSync } from 'node:fs';
import type { ViteUserConfig } from 'astro';

type VitePlugin = NonNullable<ViteUserConfig['plugins']>[number];

/** As `import.meta.glob` has them imported: from the folder of `site-medias.ts`, some with `?url`. */
const MEDIA = /\/content\/medias\/([^/?]+)(?:\?|$)/u;

const NOTHING = '\0it77:embargoed-media';

/**
 * @param list path of the JSON file where the build command writes the names of those that are
 *   published; without it, none is
 */
export function leaveOutEmbargoedMedias(list: string | undefined): VitePlugin {
  // Reason for the cast: src/tools/build/build.ts writes this file.
  const names = list === undefined ? [] : (JSON.parse(readFileSync(list, 'utf8')) as string[]);
  const published = new Set(names);
  return {
    name: 'it77:embargoed-medias',
    apply: 'build',
    enforce: 'pre',
    resolveId(source) {
      const name = MEDIA.exec(source)?.[1];
      return name === undefined || published.has(name) ? undefined : NOTHING;
    },
    load: (id) => (id === NOTHING ? 'export default undefined;' : undefined),
  };
}
