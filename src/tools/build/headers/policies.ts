/** The headers of each group of addresses. Pure. */
import type { RepositoryHost } from '~/lib/repository-host';

/**
 * What stands at an address, as far as headers go:
 * - page: a page of the public site, and small files that go with it
 * - search: the search page and Pagefind's engine, which is WebAssembly
 * - searchPart: parts of the search index, named after their content
 * - cms: the editors' tool, which needs more than a page does
 * - editors: the other pages for editors
 * - hashed: scripts, styles, fonts and images named after their content
 * - media: images and documents with a lasting name
 * - feed, jsonFeed, feedList, calendar, data, csv, geojson, linkedData: what other sites and programs read
 */
export type Group =
  | 'page'
  | 'search'
  | 'searchPart'
  | 'cms'
  | 'editors'
  | 'hashed'
  | 'media'
  | 'feed'
  | 'jsonFeed'
  | 'feedList'
  | 'calendar'
  | 'data'
  | 'csv'
  | 'geojson'
  | 'linkedData';

export type Headers = Readonly<Record<string, string>>;

const policy = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map((directive) => directive.join(' ').trim())
    .join('; ');

/** No script or style but ours, in files; nothing from elsewhere; never in somebody's frame. */
const PAGE_DIRECTIVES = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
  'upgrade-insecure-requests': '',
};

export const PAGE_POLICY = policy(PAGE_DIRECTIVES);

const SEARCH_POLICY = policy({ ...PAGE_DIRECTIVES, 'script-src': "'self' 'wasm-unsafe-eval'" });

/** What GitHub's API needs. Git Gateway and the local server answer on the site's own address. */
const REACHED: Readonly<
  Record<RepositoryHost, { readonly images: string; readonly calls: string }>
> = {
  github: {
    images: ' https://avatars.githubusercontent.com',
    calls: ' https://api.github.com',
  },
  'git-gateway': { images: '', calls: '' },
  proxy: { images: '', calls: '' },
};

/**
 * Decap shrinks images in WebAssembly, styles itself from script ('unsafe-inline', styles only), and
 * shows images before they are sent (blob:, data:) and its preview in a frame. It would also compile
 * the check of its own settings ('unsafe-eval'), which admin/decap/bundle/no-ajv.ts takes out.
 */
const cmsPolicy = (host: RepositoryHost): string =>
  policy({
    'default-src': "'none'",
    'script-src': "'self' 'wasm-unsafe-eval'",
    'style-src': "'self' 'unsafe-inline'",
    'img-src': `'self' data: blob:${REACHED[host].images}`,
    'font-src': "'self' data:",
    'connect-src': `'self' blob: data:${REACHED[host].calls}`,
    'frame-src': "'self' blob:",
    'worker-src': "'self' blob:",
    'form-action': "'self'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
  });

/** For every address, a missing page included. None of these names may stand in a group below. */
export const EVERYWHERE: Headers = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
  // Repeats frame-ancestors for missing pages, whose policy is in a <meta>.
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
};

/** For every address of a site meant only for those who were given it. */
export const HIDDEN: Headers = { 'X-Robots-Tag': 'noindex' };

const ALONE: Headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};
/** Feed readers show our images; maps and calendars elsewhere read our data. */
const SHARED: Headers = { 'Cross-Origin-Resource-Policy': 'cross-origin' };
const OPEN: Headers = { ...SHARED, 'Access-Control-Allow-Origin': '*' };
const FOR_EVER: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };

const withPolicy = (text: string): Headers => ({ 'Content-Security-Policy': text });

/** What anyone reads from anywhere, under the type that its readers expect. */
const openAs = (type: string): Headers => ({
  ...withPolicy(PAGE_POLICY),
  ...OPEN,
  'Content-Type': type,
});

/** @param host undefined when the site has no editors' tool, or one without a repository */
const cmsHeaders = (host: RepositoryHost | undefined): Headers => ({
  ...withPolicy(cmsPolicy(host ?? 'proxy')),
  ...ALONE,
  ...HIDDEN,
  // GitHub's login window must find the page that opened it.
  ...(host === 'github' ? { 'Cross-Origin-Opener-Policy': 'same-origin-allow-popups' } : {}),
});

const GROUP_HEADERS: Readonly<Record<Exclude<Group, 'cms'>, Headers>> = {
  page: { ...withPolicy(PAGE_POLICY), ...ALONE },
  search: { ...withPolicy(SEARCH_POLICY), ...ALONE },
  searchPart: { ...withPolicy(SEARCH_POLICY), ...ALONE, ...FOR_EVER },
  editors: { ...withPolicy(PAGE_POLICY), ...ALONE, ...HIDDEN },
  hashed: { ...withPolicy(PAGE_POLICY), ...SHARED, ...FOR_EVER },
  media: { ...withPolicy(PAGE_POLICY), ...SHARED },
  // Browsers apply a feed's style sheet only under this type.
  feed: openAs('application/xml; charset=utf-8'),
  jsonFeed: openAs('application/feed+json'),
  feedList: openAs('text/x-opml; charset=utf-8'),
  calendar: openAs('text/calendar; charset=utf-8'),
  data: { ...withPolicy(PAGE_POLICY), ...OPEN },
  csv: openAs('text/csv; charset=utf-8'),
  geojson: openAs('application/geo+json'),
  linkedData: openAs('application/ld+json'),
};

/** The headers of a group of addresses. */
export const headersOf = (group: Group, host: RepositoryHost | undefined): Headers =>
  group === 'cms' ? cmsHeaders(host) : GROUP_HEADERS[group];
