import { describe, expect, it } from 'vitest';
import { headersFor, matches, parseHeaders } from '~/tools/serve/netlify-rules';
import { EVERYWHERE, headersOf } from './policies';
import { groupOf, headersFile } from './headers-file';

const FILES = [
  'index.html',
  '404.html',
  'rss.xml',
  'affichage.js',
  'favicon.ico',
  '.well-known/security.txt',
  'actualites/index.html',
  'actualites/2012-05-14-creation/index.html',
  'agenda/index.html',
  'agenda/rencontre/index.html',
  'agenda/rencontre/rencontre.ics',
  'recherche/index.html',
  'recherche/synonymes.json',
  'admin/index.html',
  'admin/aide/index.html',
  '_astro/main.abc123.js',
  'pagefind/pagefind.js',
  'pagefind/fragment/1a2b3c.json',
];

const rules = parseHeaders(headersFile(FILES, 'github', false));
const policyOf = (address: string): string | undefined =>
  headersFor(rules, address).get('content-security-policy');
const toAddress = (path: string): string => `/${path}`.replace(/index\.html$/u, '');

describe('groupOf', () => {
  it.each([
    ['index.html', 'page'],
    ['affichage.js', 'page'],
    ['recherche/index.html', 'search'],
    ['pagefind/pagefind-worker.js', 'search'],
    ['pagefind/index/fr_1.pf_index', 'searchPart'],
    ['admin/index.html', 'cms'],
    ['admin/acces/index.html', 'editors'],
    ['admin/apercu/news.json', 'editors'],
    ['_astro/photo.abc.webp', 'hashed'],
    ['apple-touch-icon.png', 'media'],
    ['flux/agenda.xml', 'feed'],
    ['flux/agenda.json', 'jsonFeed'],
    ['rss.json', 'jsonFeed'],
    ['adresses/0.json', 'data'],
    ['flux/it77.opml', 'feedList'],
    ['agenda.ics', 'calendar'],
    ['donnees/espaces.geojson', 'geojson'],
    ['donnees/espaces.csv', 'csv'],
    ['donnees/espaces.json', 'data'],
    ['donnees/catalogue.jsonld', 'linkedData'],
  ])('%s is %s', (path, group) => {
    expect(groupOf(path)).toBe(group);
  });
});

describe('headersFile', () => {
  it('gives each file exactly one content policy: the one of its group', () => {
    for (const path of FILES) {
      expect([path, policyOf(toAddress(path))]).toEqual([
        path,
        headersOf(groupOf(path), 'github')['Content-Security-Policy'],
      ]);
    }
  });

  it('gives a page asked by the name of its file what its address has', () => {
    for (const path of FILES) {
      expect([path, headersFor(rules, `/${path}`)]).toEqual([
        path,
        headersFor(rules, toAddress(path)),
      ]);
    }
  });

  it('gives no name twice at any address', () => {
    for (const address of FILES.map(toAddress)) {
      const names = rules
        .filter(({ path }) => matches(path, address))
        .flatMap(({ headers }) => headers.map(([name]) => name));
      expect([address, names]).toEqual([address, [...new Set(names)]]);
    }
  });

  it('writes one rule for a folder whose files are all alike, one a file otherwise', () => {
    expect(rules.map(({ path }) => path)).toEqual([
      '/*',
      '/.well-known/*',
      '/404.html',
      '/_astro/*',
      '/actualites/*',
      '/admin/aide/*',
      '/admin/',
      '/admin/index.html',
      '/affichage.js',
      '/agenda/',
      '/agenda/index.html',
      '/agenda/rencontre/',
      '/agenda/rencontre/index.html',
      '/agenda/rencontre/rencontre.ics',
      '/favicon.ico',
      '/',
      '/index.html',
      '/pagefind/fragment/*',
      '/pagefind/pagefind.js',
      '/recherche/',
      '/recherche/index.html',
      '/recherche/synonymes.json',
      '/rss.xml',
    ]);
  });

  it('covers a page that does not exist with what holds everywhere', () => {
    expect([...headersFor(rules, '/nulle-part/').keys()]).toEqual(
      Object.keys(EVERYWHERE).map((name) => name.toLowerCase()),
    );
  });

  it('allows evaluated script nowhere, WebAssembly and loose styles only where they are needed', () => {
    const may = (permission: string): readonly string[] =>
      FILES.filter((path) => policyOf(toAddress(path))?.includes(permission) === true);
    expect(may("'unsafe-eval'")).toEqual([]);
    expect(may("'unsafe-inline'")).toEqual(['admin/index.html']);
    expect(may("'wasm-unsafe-eval'")).toEqual([
      'recherche/index.html',
      'admin/index.html',
      'pagefind/pagefind.js',
      'pagefind/fragment/1a2b3c.json',
    ]);
  });

  it.each([
    ['github', ['https://api.github.com', 'https://avatars.githubusercontent.com']],
    ['git-gateway', []],
    ['proxy', []],
    [undefined, []],
  ] as const)('lets the editors’ tool over %s reach %j and nobody else', (host, hosts) => {
    const policy = headersOf('cms', host)['Content-Security-Policy'] ?? '';
    expect([...policy.matchAll(/https?:[^ ;]+/gu)].map(([host]) => host).sort()).toEqual(hosts);
  });

  it('lets a log-in window find the page that opened it only where there is one', () => {
    const opener = (host: Parameters<typeof headersOf>[1]): string | undefined =>
      headersOf('cms', host)['Cross-Origin-Opener-Policy'];
    expect(opener('github')).toBe('same-origin-allow-popups');
    expect(opener('git-gateway')).toBe('same-origin');
  });

  it('hides a preview from search engines, every file of it, once', () => {
    const hidden = parseHeaders(headersFile(FILES, 'github', true));
    const said = FILES.map((path) => headersFor(hidden, toAddress(path)).get('x-robots-tag'));
    expect(new Set(said)).toEqual(new Set(['noindex']));
  });

  it.each([
    ['donnees/espaces.csv', 'text/csv; charset=utf-8'],
    ['donnees/espaces.geojson', 'application/geo+json'],
    ['donnees/catalogue.jsonld', 'application/ld+json'],
    ['donnees/espaces.json', undefined],
  ])('lets any site read %s, under its own type', (path, type) => {
    const headers = headersOf(groupOf(path), 'github');
    expect(headers['Access-Control-Allow-Origin']).toBe('*');
    expect(headers['Content-Type']).toBe(type);
  });

  it('lets other sites read the feed and show the images', () => {
    expect(headersFor(rules, '/rss.xml').get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headersFor(rules, '/rss.xml').get('access-control-allow-origin')).toBe('*');
    expect(headersFor(rules, '/').get('cross-origin-resource-policy')).toBe('same-origin');
  });
});
