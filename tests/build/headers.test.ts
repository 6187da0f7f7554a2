/** The headers Netlify will send with the built site, and pages that can live under them. */
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../src/tools/serve/netlify-rules';
import { allPages, DIST, pages, read, type Page } from './site';

const POLICY = 'content-security-policy';
const rules = parseHeaders(read('/_headers'));

const addresses = readdirSync(DIST, { recursive: true, withFileTypes: true, encoding: 'utf8' })
  .filter((entry) => entry.isFile() && !entry.name.startsWith('_'))
  .map(({ parentPath, name }) => join(parentPath, name).slice(DIST.length))
  .map((path) => encodeURI(path.split(sep).join('/')))
  // A page is also there under the name of its file.
  .flatMap((path) => [...new Set([path.replace(/\/index\.html$/u, '/'), path])]);

const headersOf = (address: string): ReadonlyMap<string, string> => headersFor(rules, address);

describe('headers', () => {
  test('each address has exactly one content policy', () => {
    const faults = addresses.filter((address) => {
      const given = rules
        .filter(({ headers }) => headers.some(([name]) => name === POLICY))
        .filter((rule) => headersFor([rule], address).has(POLICY));
      return given.length !== 1;
    });
    expect(faults).toEqual([]);
  });

  test('no address is given a header twice: Netlify does not say which would win', () => {
    const faults = addresses.filter((address) => {
      const names = rules.flatMap((rule) => [...headersFor([rule], address).keys()]);
      return new Set(names).size !== names.length;
    });
    expect(faults).toEqual([]);
  });

  test('public pages allow no script and no style but the files of the site', () => {
    const faults = pages
      .filter(({ url }) => url !== '/recherche/')
      .filter(({ url }) => {
        const policy = headersOf(url).get(POLICY) ?? '';
        return !policy.includes("script-src 'self'; style-src 'self';");
      })
      .map(({ url }) => url);
    expect(faults).toEqual([]);
  });

  test('the page of missing addresses carries its policy: no rule can name them', () => {
    const page = allPages.find(({ url }) => url === '/404.html');
    const policy = page?.$('meta[http-equiv=Content-Security-Policy]').attr('content');
    expect(policy).toContain("default-src 'none'; script-src 'self'");
    expect(headersOf('/nulle-part/').get('x-frame-options')).toBe('DENY');
    expect(headersOf('/nulle-part/').has(POLICY)).toBe(false);
  });

  test('what is named after its content is kept for ever, pages are asked for again', () => {
    const hashed = addresses.filter((address) => address.startsWith('/_astro/'));
    expect(hashed.length).toBeGreaterThan(0);
    for (const address of hashed) {
      expect(headersOf(address).get('cache-control')).toContain('immutable');
    }
    expect(headersOf('/').has('cache-control')).toBe(false);
  });

  test('the editors’ pages are hidden from search engines, feeds are open to all', () => {
    expect(headersOf('/admin/').get('x-robots-tag')).toBe('noindex');
    expect(headersOf('/rss.xml').get('content-type')).toBe('application/xml; charset=utf-8');
    expect(headersOf('/rss.xml').get('access-control-allow-origin')).toBe('*');
    expect(headersOf('/rss.xml').get('cross-origin-resource-policy')).toBe('cross-origin');
  });
});

/** What a strict policy would block in a page; data for search engines is not run. */
function inlineParts({ url, $ }: Page): readonly string[] {
  const scripts = $('script:not([src]):not([type="application/ld+json"])');
  const handlers = $('*')
    .toArray()
    .flatMap((node) => Object.keys($(node).attr() ?? {}))
    .filter((name) => name.startsWith('on'));
  const links = $('[href^="javascript:"], [src^="javascript:"]');
  return [
    ...scripts.toArray().map(() => `${url} <script>`),
    ...$('style')
      .toArray()
      .map(() => `${url} <style>`),
    ...$('[style]')
      .toArray()
      .map((node) => `${url} style="${$(node).attr('style') ?? ''}"`),
    ...handlers.map((name) => `${url} ${name}=`),
    ...links.toArray().map(() => `${url} javascript:`),
  ];
}

test('no page, not even the editors’, holds a script or a style of its own', () => {
  expect(allPages.flatMap(inlineParts)).toEqual([]);
});
