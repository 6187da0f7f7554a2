/** The built site, read once for the tests of `tests/build`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { NEAR } from '~/lib/paths';
import { TEMPLATES } from '../e2e/templates';

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

function readPage(url: string): Page {
  const html = read(url);
  let parsed: CheerioAPI | undefined;
  return {
    url,
    html,
    // Many tests need the text alone.
    get $() {
      return (parsed ??= load(html));
    },
  };
}

const addresses = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html') && !name.startsWith('pagefind'))
  .sort()
  .map(toUrl);

const isCommune = (url: string): boolean =>
  url.startsWith(NEAR) && url !== NEAR && !url.startsWith(`${NEAR}lettre/`);

/** One template makes the pages of all communes. */
export const communePages = addresses.filter(isCommune);

const SHARE = 40;

/** Every page, the editors' one included, but those of communes: one in so many. */
export const allPages = addresses
  .filter(
    (url) =>
      !isCommune(url) || url === TEMPLATES.commune || communePages.indexOf(url) % SHARE === 0,
  )
  .map(readPage);

/** The pages readers see. */
export const pages = allPages.filter(({ url }) => !url.startsWith('/admin/'));
