import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type SiteServer } from './serve-site';

const root = mkdtempSync(join(tmpdir(), 'it77-site-'));
const FILES = {
  'index.html': '<p>Accueil</p>',
  '404.html': '<p>Introuvable</p>',
  'agenda/index.html': '<p>Agenda</p>'.repeat(200),
  'contact/merci/index.html': '<p>Merci</p>',
  'rss.xml': '<rss/>',
  '_astro/a.js': 'export {};',
  _headers:
    '/*\n  X-Content-Type-Options: nosniff\n/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n',
  'retire/index.html': '<p>Retirée</p>',
  'retirees/retire/index.html': '<p>Retirée, copie</p>',
  _redirects:
    '/retire/ /retirees/retire/ 410!\n/spip.php article=12 /contact/merci/ 301\n/ancien/ /agenda/ 301\n/rss.xml /agenda/ 301\n/%C3%A9t%C3%A9.html /agenda/ 301\n',
};

let site: SiteServer;

beforeAll(async () => {
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  site = await serveSite({ root });
});

afterAll(async () => {
  await site.close();
  rmSync(root, { recursive: true });
});

const get = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${site.url}${path}`, { redirect: 'manual', ...init });

/** `fetch` tidies addresses up; this sends them as they are. */
const rawStatus = (path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(site.url);
    request({ hostname, port, path }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });

describe('serveSite', () => {
  it('listens on the loopback only', () => {
    expect(site.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u);
  });

  it('serves the index of a folder, with the headers of the rules', async () => {
    const answer = await get('/agenda/');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('cache-control')).toBe('public,max-age=0,must-revalidate');
  });

  it('keeps what is named after its content for ever', async () => {
    const answer = await get('/_astro/a.js');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('adds the missing final slash and keeps the query', async () => {
    const answer = await get('/agenda?q=x');
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/agenda/?q=x']);
  });

  it('redirects former addresses, but a file that exists comes first', async () => {
    const former = await get('/ancien/');
    expect([former.status, former.headers.get('location')]).toEqual([301, '/agenda/']);
    const feed = await get('/rss.xml');
    expect([feed.status, feed.headers.get('content-type')]).toEqual([
      200,
      'application/xml; charset=utf-8',
    ]);
  });

  it.each([
    ['/spip.php?article=12', 301, '/contact/merci/?article=12'],
    ['/spip.php?article=13', 404, null],
    ['/été.html', 301, '/agenda/'],
    ['/ANCIEN/', 404, null],
  ])('answers %s, an address of a former site, by %i', async (address, status, location) => {
    const answer = await get(address);
    expect([answer.status, answer.headers.get('location')]).toEqual([status, location]);
  });

  it('sends in place what a forced rule names, with its status, before the file', async () => {
    const gone = await get('/retire/');
    expect([gone.status, await gone.text()]).toEqual([410, '<p>Retirée, copie</p>']);
  });

  it('answers 404 with the page of the site', async () => {
    const answer = await get('/nulle-part/');
    expect([answer.status, await answer.text()]).toEqual([404, '<p>Introuvable</p>']);
  });

  it.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('compresses as asked: %s', async (accepted, expected) => {
    const answer = await get('/agenda/', { headers: { 'accept-encoding': accepted } });
    expect(answer.headers.get('content-encoding')).toBe(expected);
    expect(await answer.text()).toBe(FILES['agenda/index.html']);
  });

  it('sends nothing again to who has it already', async () => {
    const tag = (await get('/agenda/')).headers.get('etag') ?? '';
    expect((await get('/agenda/', { headers: { 'if-none-match': tag } })).status).toBe(304);
  });

  it.each(['/../package.json', '/..%2f..%2fetc/passwd', '/a%00b', '/%E0%A4%A', '/..%5cx'])(
    'never leaves its folder: %s',
    async (path) => {
      expect([400, 404]).toContain(await rawStatus(path));
    },
  );

  it.each(['/_headers', '/_redirects', '//_headers'])('keeps %s to itself', async (path) => {
    expect(await rawStatus(path)).toBe(404);
  });

  it('answers a form by the page that is its action', async () => {
    const answer = await get('/contact/merci/', { method: 'POST', body: 'nom=x' });
    expect([answer.status, await answer.text()]).toEqual([200, '<p>Merci</p>']);
  });

  it('refuses other methods', async () => {
    expect((await get('/', { method: 'DELETE' })).status).toBe(405);
  });

  it('refuses a folder without a site', async () => {
    await expect(serveSite({ root: join(root, '_astro') })).rejects.toThrow('npm run build');
  });
});

describe('serveSite with a repository', () => {
  it('hands /api/v1 to what answers the CMS', async () => {
    const withCms = await serveSite({
      root,
      cms: (_request, response) => response.end('le dépôt'),
    });
    const answers = await Promise.all(
      ['/api/v1', '/api/v1/', '/'].map(async (path) => (await fetch(withCms.url + path)).text()),
    );
    expect(answers).toEqual(['le dépôt', 'le dépôt', '<p>Accueil</p>']);
    await withCms.close();
  });
});
