/**
 * Netlify's `_headers`, from the files of the built site. Pure.
 *
 * Several rules may match one address. Netlify documents that their headers add up, but not what
 * happens when two of them give the same name, and accounts differ. A page under two content policies
 * would obey both, and the editors' pages would break. So no name is ever given twice: what holds
 * everywhere is under `/*`, and the rest in rules that share no address, worked out from the files.
 */
import type { RepositoryHost } from '~/lib/repository-host';
import { EVERYWHERE, headersOf, HIDDEN, type Group, type Headers } from './policies';

const BY_EXTENSION: Readonly<Record<string, Group>> = {
  xml: 'feed',
  opml: 'feedList',
  ics: 'calendar',
  json: 'data',
  geojson: 'geojson',
  jsonld: 'linkedData',
  csv: 'csv',
  svg: 'media',
  png: 'media',
  ico: 'media',
  jpg: 'media',
  jpeg: 'media',
  webp: 'media',
  avif: 'media',
  gif: 'media',
  pdf: 'media',
  zip: 'media',
};

/** Beside each feed, the same as JSON Feed; the other JSON files are data. */
const JSON_FEED = /^(?:rss|flux\/.+)\.json$/u;

/** @param path of a file in the built site, with `/` between folders */
export function groupOf(path: string): Group {
  if (path.startsWith('_astro/')) return 'hashed';
  if (path === 'admin/index.html') return 'cms';
  if (path.startsWith('admin/')) return 'editors';
  if (/^pagefind\/(?:fragment|index)\//u.test(path)) return 'searchPart';
  if (path.startsWith('pagefind/') || path === 'recherche/index.html') return 'search';
  if (JSON_FEED.test(path)) return 'jsonFeed';
  return BY_EXTENSION[path.slice(path.lastIndexOf('.') + 1)] ?? 'page';
}

/** A page answers at the address of its folder and at that of its file. */
const addressesOf = (path: string): readonly string[] => [
  ...new Set([`/${path}`.replace(/\/index\.html$/u, '/'), `/${path}`]),
];

type Line = readonly [address: string, group: Group];

/** One line for a folder whose files are all of one group, otherwise one for each of its children. */
function linesOf(paths: readonly string[], prefix: string): readonly Line[] {
  const children = Map.groupBy(paths, (path) => path.slice(prefix.length).split('/')[0] ?? '');
  return [...children].flatMap(([name, below]): readonly Line[] => {
    const path = `${prefix}${name}`;
    if (below.includes(path)) return addressesOf(path).map((address) => [address, groupOf(path)]);
    const [group, ...others] = new Set(below.map(groupOf));
    return group !== undefined && others.length === 0
      ? [[`/${path}/*`, group]]
      : linesOf(below, `${path}/`);
  });
}

const rule = (path: string, headers: Headers): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');

const without = (headers: Headers, others: Headers): Headers =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !(name in others)));

/**
 * The whole `_headers` file.
 * @param paths of the files of the site, with `/` between folders
 * @param host where the editors' tool keeps entries
 * @param isPreview whether search engines must keep none of it
 */
export function headersFile(
  paths: readonly string[],
  host: RepositoryHost | undefined,
  isPreview: boolean,
): string {
  const everywhere = isPreview ? { ...EVERYWHERE, ...HIDDEN } : EVERYWHERE;
  const rules = linesOf([...paths].sort(), '').map(([path, group]) =>
    rule(encodeURI(path), without(headersOf(group, host), everywhere)),
  );
  return [rule('/*', everywhere), ...rules].join('\n');
}
