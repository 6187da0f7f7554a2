/** What an editor downloads before logging in. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { wireSize } from '~/tools/build/page-weight';
import { allPages, DIST, read } from './site';

/** « 1.0 MB » (issue 4, item 12). */
const MOST = 1_000_000;
const FOLDER = '/_astro/';

/** Scripts that load with a script, itself included. */
function withImports(url: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(url)) return known;
  known.add(url);
  const imports = read(url).matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/gu);
  for (const [, name = ''] of imports) withImports(`${FOLDER}${name}`, known);
  return known;
}

const page = allPages.find(({ url }) => url === '/admin/');
const of = (selector: string, attribute: string): readonly string[] =>
  page === undefined
    ? []
    : page
        .$(selector)
        .toArray()
        .map((node) => page.$(node).attr(attribute) ?? '');

/** The file of a way to log in, fetched because it is the one chosen (admin/decap/load-backend.ts). */
const fileOf = (name: string): string =>
  `${FOLDER}${readdirSync(join(DIST, FOLDER)).find((file) => file.startsWith(`${name}.`) && file.endsWith('.js')) ?? ''}`;

function firstLoad(name: string): readonly string[] {
  const scripts = new Set<string>();
  for (const src of [...of('script[src]', 'src'), fileOf(name)]) withImports(src, scripts);
  return ['/admin/', ...of('link[rel=stylesheet]', 'href'), ...scripts];
}

const sum = (urls: readonly string[], weigh: (url: string) => number): number =>
  urls.reduce((total, url) => total + weigh(url), 0);

describe.each(['github-backend', 'identity-backend'])('/admin/ with %s', (name) => {
  test('weighs 1.0 MB at most before the log-in, by gzip as by Brotli', () => {
    const urls = firstLoad(name);
    expect(urls.length).toBeGreaterThan(4);
    const gzip = sum(urls, (url) =>
      url.endsWith('/')
        ? gzipSync(read(url)).length
        : gzipSync(readFileSync(join(DIST, url))).length,
    );
    const brotli = sum(urls, (url) => wireSize(DIST, url));
    expect(gzip).toBeGreaterThan(brotli);
    expect(gzip).toBeLessThanOrEqual(MOST);
  });

  test('does not load the other ways to log in', () => {
    const others = ['github-backend', 'identity-backend'].filter((other) => other !== name);
    for (const other of others) expect(firstLoad(name)).not.toContain(fileOf(other));
  });
});

test('what this site can never reach of Decap is in no file', () => {
  const texts = readdirSync(join(DIST, FOLDER))
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(DIST, FOLDER, file), 'utf8'));
  // A mark of each: Decap's map, GitLab, Bitbucket, GraphQL's client, the server half of React, TOML.
  const marks = [
    'tile.openstreetmap.org',
    'api/v4',
    'api.bitbucket.org',
    'ApolloClient',
    'renderToReadableStream',
    'TomlError',
  ];
  for (const mark of marks) {
    expect([mark, texts.some((text) => text.includes(mark))]).toEqual([mark, false]);
  }
});
