/**
 * The addresses that the site itself holds, which no entry may take. They are read from the files
 * the site is made of (content/check/site-routes.ts) and written as Astro writes routes: `/agenda/`,
 * `/rss.xml`, `/annees/[slug]/`. Runs in Node and in the browser.
 */
import { addressKey } from './address-key';
import { DUE, GONE_COPIES, HOME_CARD, INDEXNOW_KEY, MARKDOWN_TWIN, SEARCH_INDEX } from './paths';

/** What no file of the site says: each is added by Astro, by the build, or by Netlify. */
const ADDED = [
  '/_astro/[...file]',
  `${SEARCH_INDEX}[...file]`,
  `${GONE_COPIES}[...page]`,
  '/.netlify/[...service]',
  '/_headers',
  '/_redirects',
  DUE,
  INDEXNOW_KEY,
  '/sitemap-[part].xml',
  // Astro makes a file of these pages, and not a folder.
  '/404.html',
  '/500/',
  '/500.html',
  // Its card would be the one of the home page.
  HOME_CARD,
  // All that is there is kept from search engines, from readers' headers and from the sitemap.
  '/admin/[...page]',
];

/** A page or an endpoint; Astro leaves the others out, and those whose name starts with `_`. */
const ROUTE_FILE = /^(?!.*(?:^|\/)_)(.+)\.(astro|html|mdx?|[jt]s)$/u;

/** @returns the route of a file of `src/pages`; undefined when it has none */
function routeOf(file: string): string | undefined {
  const [, path = '', type = ''] = ROUTE_FILE.exec(file) ?? [];
  if (path === '') return undefined;
  if (/^[jt]s$/u.test(type)) return `/${path}`;
  return `/${path}/`.replace(/\/index\/$/u, '/');
}

/**
 * The routes that the site holds.
 * @param pages files of `src/pages`, with `/` between folders
 * @param served files of `public`
 */
export function ownRoutes(pages: readonly string[], served: readonly string[]): readonly string[] {
  const routes = pages.map(routeOf).filter((route) => route !== undefined);
  return [...new Set([...routes, ...served.map((file) => `/${file}`), ...ADDED])].sort();
}

const PARAMETER = /\[[^\]]+\]/gu;
const ONLY_PARAMETER = /^\[[^\]]+\]$/u;

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/**
 * The addresses that a route holds. Where a folder is shared out by a parameter (themes, years, pages
 * of a list), all of it, so that what is not there today meets nobody tomorrow; a file also holds what
 * would make a folder of it. A route that is a parameter from its start is the entries' own.
 */
function holding(route: string): RegExp | undefined {
  const segments = addressKey(route).split('/').slice(1);
  const shared = segments.findIndex((part) => ONLY_PARAMETER.test(part) || part.includes('[...'));
  if (shared === 0) return undefined;
  const fixed = shared === -1 ? segments : segments.slice(0, shared);
  const source = fixed
    .map((part) => `/${part.split(PARAMETER).map(escaped).join('[^/]+')}`)
    .join('');
  if (shared !== -1) return new RegExp(`^${source}/`, 'u');
  return new RegExp(route.endsWith('/') ? `^${source}$` : `^${source}(?:/|$)`, 'u');
}

/** The copy in Markdown that stands beside every page. */
const TWIN = new RegExp(`/${escaped(MARKDOWN_TWIN)}(?:/|$)`, 'u');

/** Tells of an address whether the site itself holds it. */
export function siteHolds(routes: readonly string[]): (address: string) => boolean {
  const patterns = routes.map(holding).filter((pattern) => pattern !== undefined);
  return (address) => [TWIN, ...patterns].some((pattern) => pattern.test(addressKey(address)));
}
