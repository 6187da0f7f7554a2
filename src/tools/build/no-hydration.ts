/**
 * Vite plugin: leaves out of the built site the script that Astro's React integration always adds, to
 * wake components in the reader's browser. The pages have none. Node only, without aliases: Astro's
 * settings load it.
 */
import type { ViteUserConfig } from 'astro';

type VitePlugin = NonNullable<ViteUserConfig['plugins']>[number];

const ASKED = '@astrojs/react/client.js';
const NOTHING = '\0it77:no-hydration';

export const noHydration: VitePlugin = {
  name: 'it77:no-hydration',
  apply: 'build',
  enforce: 'pre',
  resolveId: (source) => (source === ASKED ? NOTHING : undefined),
  load: (id) => (id === NOTHING ? 'export default undefined;' : undefined),
};
