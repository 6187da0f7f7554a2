/** Makes the pages aside and indexes them, for `npm start` before any site is built. */
import { join } from 'node:path';
import { buildPages } from '../build/build-pages';
import { htmlPages } from '../build/html-pages';
import { indexSite } from '../build/search-index/index-site';

const [folder = ''] = process.argv.slice(2);
const site = join(folder, 'site');
await buildPages(process.cwd(), join(folder, 'astro'), { IT77_OUT_DIR: site });
await indexSite(site, htmlPages(site));
