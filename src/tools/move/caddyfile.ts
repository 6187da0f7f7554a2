/** The site served by Caddy: its headers and redirections, after those written for Netlify. Pure. */
import type { HeaderRule, RedirectRule } from '../serve/netlify-rules';
import { EVERYWHERE_PATH, headerGroups } from './header-groups';

const quoted = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;

/** Caddy decodes what it is asked for before it compares. */
const read = (path: string): string => quoted(decodeURI(path));

/** `/x/*` takes in `/x` too. */
const patterns = (path: string): readonly string[] =>
  path.endsWith('/*') && path !== EVERYWHERE_PATH
    ? [read(path.slice(0, -'/*'.length)), read(path)]
    : [read(path)];

function headerLines(rules: readonly HeaderRule[]): readonly string[] {
  return headerGroups(rules).flatMap(({ paths, headers }, rank) => [
    `@entetes${String(rank)} path ${paths.flatMap(patterns).join(' ')}`,
    `header @entetes${String(rank)} {`,
    ...headers.map(([name, value]) => `\t${name} ${quoted(value)}`),
    '}',
  ]);
}

/** With or without its final slash, whatever the rule says. */
const bothForms = (path: string): string => {
  const bare = path.replace(/\/+$/u, '');
  return [bare === '' ? '/' : bare, `${bare}/`].map(quoted).join(' ');
};

/** That the query holds it, among others: what `query` means by several changes from one version to another. */
const asks = (parameter: string): string =>
  `{query}.matches('(?:^|&)${parameter.replaceAll(/[^\w=-]/gu, '.')}(?:&|$)')`;

function redirectLines(rule: RedirectRule, rank: number): readonly string[] {
  const { from, parameters, to, status, isForced } = rule;
  const name = `@regle${String(rank)}`;
  const matcher = [
    `${name} {`,
    `\tpath ${bothForms(from)}`,
    ...(parameters.length === 0 ? [] : [`\texpression \`${parameters.map(asks).join(' && ')}\``]),
    ...(isForced ? [] : ['\tnot file {path} {path}/index.html']),
    '}',
  ];
  return status >= 300 && status < 400
    ? [...matcher, `redir ${name} ${to} ${String(status)}`]
    : [
        ...matcher,
        `handle ${name} {`,
        `\trewrite * ${to}index.html`,
        `\tfile_server {`,
        `\t\tstatus ${String(status)}`,
        '\t}',
        '}',
      ];
}

/** @param redirects in their order: the first that fits is obeyed */
export function caddyfile(
  headers: readonly HeaderRule[],
  redirects: readonly RedirectRule[],
): string {
  const lines = [
    'root * {$IT77_DOSSIER}',
    'encode zstd gzip',
    ...headerLines(headers),
    '@gardes path /_headers /_redirects',
    'error @gardes 404',
    ...redirects.flatMap(redirectLines),
    // What `npm run compress` has made ready, where it has.
    'file_server {',
    '\tprecompressed br gzip',
    '}',
    'handle_errors {',
    '\trewrite * /404.html',
    '\tfile_server',
    '}',
  ];
  return `{$IT77_ADRESSE} {\n${lines.map((line) => `\t${line}\n`).join('')}}\n`;
}
