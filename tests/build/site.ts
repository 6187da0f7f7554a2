/** The built site, read once for the tests of `tests/build`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';

export const DIST = join(process.cwd(), 'dist');

export interface Page {
  /** Address in the site, such as /agenda/ or /404.html. */
  readonly url: string;
  readonly html: string;
  readonly $: CheerioAPI;
}

/** A file of the built site, by its address. */
const fileOf = (url: string): string =>
  join(DIST, decodeURI(url.endsWith('/') ? `${url}index.html` : url));

/** Whether an address of the site leads to a file. */
export const exists = (url: string): boolean => existsSync(fileOf(url));

export const read = (url: string): string => readFileSync(fileOf(url), 'utf8');

const toUrl = (name: string): string =>
  `/${name.split(sep).join('/')}`.replace(/\/index\.html$/u, '/');

function readPages(): readonly Page[] {
  return readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html') && !name.startsWith('pagefind'))
    .sort()
    .map((name) => {
      const html = readFileSync(join(DIST, name), 'utf8');
      return { url: toUrl(name), html, $: load(html) };
    });
}

/** Every page, the editors' one included. */
export const allPages = readPages();

/** The pages readers see. */
export const pages = allPages.filter(({ url }) => !url.startsWith('/admin/'));
