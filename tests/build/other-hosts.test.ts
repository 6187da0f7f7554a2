/**
 * The built site on other hosts than Netlify: Caddy and nginx, when the machine has them, started for real on the
 * configuration that `npm run hosts` writes, answer as Netlify is told to.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caddyfile } from '~/tools/move/caddyfile';
import { nginxConf } from '~/tools/move/nginx-conf';
import { freePort } from '~/tools/serve/free-port';
import { headersFor, parseHeaders, parseRedirects } from '~/tools/serve/netlify-rules';
import { TEMPLATES } from '../e2e/templates';
import { DIST, read } from './site';

const folder = mkdtempSync(join(tmpdir(), 'it77-hebergeurs-'));
const site = join(folder, 'site');
const OWN_RULES = `/glossaire/telecentre/ /retirees/essai/ 410!
/spip.php article=12 id=3 /agenda/ 301
/2012/05/cp.html /presse/ 301
/Actualit%C3%A9s/ /actualites/ 301
/contact/ /agenda/ 301
`;

const headers = parseHeaders(read('/_headers'));

/** Beside this file, as `npm run compress` puts them; their words are not its own, so that one can tell. */
const COMPRESSED = '/flux.css';
const READY = '/* ready */'.repeat(40);

beforeAll(() => {
  cpSync(DIST, site, { recursive: true });
  appendFileSync(join(site, '_redirects'), OWN_RULES);
  mkdirSync(join(site, 'retirees', 'essai'), { recursive: true });
  writeFileSync(join(site, 'retirees', 'essai', 'index.html'), 'La page a été retirée.');
  writeFileSync(join(site, `${COMPRESSED}.br`), brotliCompressSync(READY));
  writeFileSync(join(site, `${COMPRESSED}.gz`), gzipSync(READY));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

type Start = (port: number) => ChildProcess;

const startCaddy: Start = (port) => {
  const path = join(folder, 'Caddyfile');
  const redirects = parseRedirects(readFileSync(join(site, '_redirects'), 'utf8'));
  writeFileSync(path, `{\n\tadmin off\n}\n${caddyfile(headers, redirects)}`);
  return spawn('caddy', ['run', '--config', path, '--adapter', 'caddyfile'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      IT77_ADRESSE: `http://127.0.0.1:${String(port)}`,
      IT77_DOSSIER: site,
      XDG_DATA_HOME: folder,
      XDG_CONFIG_HOME: folder,
    },
  });
};

const startNginx: Start = (port) => {
  const redirects = parseRedirects(readFileSync(join(site, '_redirects'), 'utf8'));
  writeFileSync(join(folder, 'it77-nginx.conf'), nginxConf(headers, redirects));
  writeFileSync(
    join(folder, 'it77-adresse.conf'),
    `listen 127.0.0.1:${String(port)}; root ${site};`,
  );
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  );
  const whole = `daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log stderr warn; ${
    process.getuid?.() === 0 ? 'user root;' : ''
  } events { } http { access_log off; include /etc/nginx/mime.types; ${temporary.join(' ')} include it77-nginx.conf; }`;
  writeFileSync(join(folder, 'nginx.conf'), whole);
  return spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
};

const ADDRESSES: readonly string[] = [
  ...Object.values(TEMPLATES).filter((address) => address !== TEMPLATES.introuvable),
  ...[
    '/admin/',
    '/admin/qualite/',
    '/rss.xml',
    '/rss.json',
    '/flux/it77.opml',
    '/agenda.ics',
    '/sitemap-0.xml',
  ],
  ...['/404.html', '/recherche/index.html', '/favicon.ico', '/presse/dossier-de-presse.zip'],
];

/** What is asked for, then the status and where it leads. */
const ANSWERS: readonly (readonly [address: string, status: number, place?: string])[] = [
  ['/agenda', 301, '/agenda/'],
  ['/nulle-part/', 404],
  ['/nulle-part', 404],
  ['/_headers', 404],
  ['/_redirects', 404],
  ['/_astro/', 404],
  ['/2012/05/cp.html', 301, '/presse/'],
  ['/Actualit%C3%A9s/', 301, '/actualites/'],
  ['/spip.php?id=3&article=12', 301, '/agenda/'],
  ['/spip.php?article=123&id=3', 404],
  // A file comes before a rule that is not forced.
  ['/contact/', 200],
  ['/glossaire/telecentre/', 410],
  ['/glossaire/telecentre', 410],
];

const hasProgram = (name: string): boolean => spawnSync(name, ['-v']).error === undefined;

describe.each<readonly [string, Start, readonly string[]]>([
  ['caddy', startCaddy, ['br', 'gzip']],
  // Its module for Brotli is another package.
  ['nginx', startNginx, ['gzip']],
])('the site served by %s', (name, start, encodings) => {
  describe.skipIf(!hasProgram(name))(`when ${name} is installed`, () => {
    let server: ChildProcess | undefined;
    let origin = '';
    const ask = (address: string): Promise<Response> =>
      fetch(`${origin}${address}`, { redirect: 'manual' });

    beforeAll(async () => {
      const port = await freePort(8977);
      origin = `http://127.0.0.1:${String(port)}`;
      server = start(port);
      for (let turn = 0; turn < 100; turn += 1) {
        const answers = await ask('/').catch(() => undefined);
        if (answers !== undefined) return;
        await wait(100);
      }
      throw new Error(`${name} ne répond pas.`);
    });
    afterAll(() => {
      server?.kill();
    });

    it('gives each page and file the headers that are written for it', async () => {
      for (const address of ADDRESSES) {
        const answer = await ask(address);
        const given = [...headersFor(headers, address)].map(([key]) => [
          key,
          answer.headers.get(key),
        ]);
        expect([address, answer.status, given]).toEqual([
          address,
          200,
          [...headersFor(headers, address)],
        ]);
      }
    });

    it.each(encodings)('sends the file that is ready for who reads %s', async (encoding) => {
      const asked = { headers: { 'accept-encoding': encoding } };
      const answer = await fetch(`${origin}${COMPRESSED}`, asked);
      expect(answer.headers.get('content-encoding')).toBe(encoding);
      expect(answer.headers.get('content-type')).toContain('text/css');
      expect(await answer.text()).toBe(READY);
      const plain = await fetch(`${origin}${COMPRESSED}`, {
        headers: { 'accept-encoding': 'identity' },
      });
      expect(await plain.text()).toBe(read(COMPRESSED));
    });

    const rows = ANSWERS.map(([address, status, place]) => ({ address, status, place }));
    it.each(rows)('answers $address by $status', async ({ address, status, place }) => {
      const answer = await ask(address);
      const location = answer.headers.get('location');
      expect(answer.status === 308 ? 301 : answer.status).toBe(status);
      expect(location?.replace(origin, '')).toBe(place);
      expect(answer.headers.get('x-frame-options')).toBe('DENY');
      if (status === 404) expect(await answer.text()).toContain('Cette adresse ne mène nulle part');
      if (status === 410) expect(await answer.text()).toContain('retirée');
    });
  });
});
