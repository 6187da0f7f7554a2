/** The site served by nginx: its headers and redirections, after those written for Netlify. Pure. */
import type { HeaderRule, RedirectRule } from '../serve/netlify-rules';
import { EVERYWHERE_PATH, headerGroups } from './header-groups';

const quoted = (text: string): string => `"${text.replaceAll(/["\\$]/gu, '\\$&')}"`;
const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|"]/gu, '\\$&');

/** nginx decodes what it is asked for before it compares. */
function keyOf(path: string): string {
  const read = decodeURI(path);
  if (path === EVERYWHERE_PATH) return 'default';
  return read.endsWith('/*') ? `"~^${escaped(read.slice(0, -2))}(?:/|$)"` : `"${read}"`;
}

const variableOf = (name: string): string => `$it77_${name.replaceAll('-', '_')}`;

/** By the name of a header, its value at each address. nginx sends no header whose value is empty. */
function headerMaps(rules: readonly HeaderRule[]): readonly string[] {
  const groups = headerGroups(rules);
  const names = new Set(groups.flatMap(({ headers }) => headers.map(([name]) => name)));
  return [...names].flatMap((name) => [
    `map $uri ${variableOf(name)} {`,
    ...groups.flatMap(({ paths, headers }) => {
      const value = headers.find(([one]) => one === name)?.[1];
      return value === undefined
        ? []
        : paths.map((path) => `  ${keyOf(path)} '${value.replaceAll("'", "\\'")}';`);
    }),
    '}',
  ]);
}

/** What nginx says of a file by itself: a second line of that name would be added to its own. */
const TYPE = 'content-type';

function typeLocations(rules: readonly HeaderRule[]): readonly string[] {
  return headerGroups(rules).flatMap(({ paths, headers }) => {
    const type = headers.find(([name]) => name === TYPE)?.[1];
    if (type === undefined) return [];
    const any = paths.map((path) => escaped(decodeURI(path)).replace(/\/\\\*$/u, '/.*')).join('|');
    return [`  location ~ "^(?:${any})$" { types { } default_type ${quoted(type)}; }`];
  });
}

const isRedirection = ({ status }: RedirectRule): boolean => status >= 300 && status < 400;
const bothForms = (path: string): string => `${escaped(path.replace(/\/+$/u, ''))}/?`;

/** The address with its query, whose parameters may come in any order. */
function departure({ from, parameters }: RedirectRule): string {
  const asked = parameters.map((one) => `(?=(?:.*&)?${escaped(one)}(?:&|$))`).join('');
  return `"~^${bothForms(from)}\\?${asked}"`;
}

const goneLocation = ({ from, to, status }: RedirectRule): string =>
  `  location ~ "^${bothForms(from)}$" { error_page ${String(status)} ${to}index.html; return ${String(status)}; }`;

/** @param redirects in their order: the first that fits is obeyed */
export function nginxConf(
  headers: readonly HeaderRule[],
  redirects: readonly RedirectRule[],
): string {
  const names = new Set(headers.flatMap((rule) => rule.headers.map(([name]) => name)));
  const moved = redirects.filter(isRedirection);
  return [
    'map_hash_bucket_size 512;',
    'map_hash_max_size 8192;',
    ...headerMaps(headers),
    'map "$uri?$args" $it77_ailleurs {',
    ...moved.map((rule) => `  ${departure(rule)} ${rule.to};`),
    '}',
    'server {',
    '  # Votre adresse, votre dossier et votre certificat : listen, server_name, root, ssl_certificate…',
    '  include it77-adresse.conf;',
    '  index index.html;',
    '  absolute_redirect off;',
    '  gzip on;',
    '  # Ce que « npm run compress » a préparé ; avec le module Brotli, ajoutez « brotli_static on; » à côté.',
    '  gzip_static on;',
    '  gzip_types text/css text/javascript application/javascript application/json application/xml image/svg+xml;',
    '  recursive_error_pages on;',
    '  error_page 403 404 = @ailleurs;',
    ...[...names]
      .filter((name) => name !== TYPE)
      .map((name) => `  add_header ${name} ${variableOf(name)} always;`),
    '  location ~ "^/_(?:headers|redirects)$" { return 404; }',
    ...typeLocations(headers),
    ...redirects.filter((rule) => !isRedirection(rule)).map(goneLocation),
    '  location @ailleurs {',
    '    error_page 404 /404.html;',
    '    if ($it77_ailleurs) { return 301 $it77_ailleurs; }',
    '    return 404;',
    '  }',
    '}',
    '',
  ].join('\n');
}
