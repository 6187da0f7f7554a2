import { readFileSync } from 'node:fs';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig, logHandlers } from 'astro/config';
import { SITE } from './src/site.ts';
import { leaveOutEmbargoedMedias } from './src/tools/build/embargoed-medias.ts';
import { noHydration } from './src/tools/build/no-hydration.ts';
import { styleSheets } from './src/tools/build/style-sheets.ts';
import { takenAddresses } from './src/tools/build/taken-addresses.ts';

/** The file that names the medias of public entries, written by the build command too. */
const publicMedias = process.env.IT77_PUBLIC_MEDIAS;

/** The day of the last change of each page, by address, told by the build command too. */
const lastChanges =
  process.env.IT77_LAST_CHANGES === undefined
    ? {}
    : JSON.parse(readFileSync(process.env.IT77_LAST_CHANGES, 'utf8'));

/** Addresses that the site map does not hold, told by the build command (src/tools/build/build.ts). */
const unlisted = new Set((process.env.IT77_UNLISTED ?? '').split(' '));

/** Pages that search engines are not told of, whatever their content. */
const isKeptBack = (pathname) =>
  /^\/(?:admin|404|contact\/merci|espaces\/pres-de\/lettre)\//u.test(pathname);

/** In the build command only: while one writes, a page may well be missing. */
const strictLog =
  process.env.IT77_OUT_DIR === undefined
    ? {}
    : {
        logger: logHandlers.compose(logHandlers.node(), {
          entrypoint: new URL('./src/tools/build/route-warnings.ts', import.meta.url),
        }),
      };

/** Asked before React's own, which draws a component twice. */
const knownReact = {
  name: 'it77:known-react',
  hooks: {
    'astro:config:setup': ({ addRenderer }) => {
      addRenderer({
        name: 'it77:known-react',
        serverEntrypoint: new URL('./src/tools/build/react-renderer.ts', import.meta.url),
      });
    },
  },
};

export default defineConfig({
  site: SITE.url,
  trailingSlash: 'always',
  // The build command writes here first, then swaps: a failed build leaves the last good `dist`.
  outDir: process.env.IT77_OUT_DIR ?? 'dist',
  cacheDir: process.env.IT77_ASTRO_CACHE ?? '.cache/astro',
  // From the root, whatever the machine: Astro names the images after it, among other things.
  image: { service: { entrypoint: '/src/content/files/image-service.ts' } },
  // Of two pages of one address, Astro would leave one out with a warning.
  prerenderConflictBehavior: 'error',
  ...strictLog,
  // No inline style or script anywhere: the pages run under one strict content security policy.
  // Several at once: while one is written, or its card drawn, another is made.
  build: { concurrency: 4, inlineStylesheets: 'never', format: 'directory' },
  vite: {
    build: { assetsInlineLimit: 0 },
    // Not in node_modules, which copies of the repository may share. Built and served sites differ in what
    // they are made with: in one folder, each would have the other's prepared anew.
    cacheDir: process.env.IT77_OUT_DIR === undefined ? '.cache/vite' : '.cache/vite-build',
    plugins: [leaveOutEmbargoedMedias(publicMedias), noHydration, styleSheets],
  },
  integrations: [
    knownReact,
    // No component waits for anything: each is one text at once, without a stream of its own.
    react({ experimentalDisableStreaming: true }),
    sitemap({
      // Asked for once the pages are made.
      get customPages() {
        return takenAddresses();
      },
      filter: (page) => {
        const { pathname } = new URL(page);
        return !isKeptBack(pathname) && !unlisted.has(pathname);
      },
      serialize: (page) => {
        const lastmod = lastChanges[new URL(page.url).pathname];
        return lastmod === undefined ? page : { ...page, lastmod };
      },
    }),
  ],
  devToolbar: { enabled: false },
});
