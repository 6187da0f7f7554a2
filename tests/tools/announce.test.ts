/**
 * What changed is told once the site is online: a copy of the repository is edited, built and announced for real, to a
 * server of this machine that stands for the hub and for IndexNow.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { absoluteUrl, SITE } from '~/site';
import { pendingChanges, setPending } from '~/tools/announce/pending-changes';
import { copyRepository } from './copy';
import { ownEnv } from './own-env';

// Reason for the cast: the plugin is plain JavaScript.
const { onSuccess } = (await import(
  pathToFileURL(join(process.cwd(), 'src', 'tools', 'netlify-cache', 'index.js')).href
)) as { onSuccess: (told: object) => Promise<void> };

const KEY = '7c1e9b32-0f5a';
const copy = copyRepository();
const at = (...path: readonly string[]): string => join(copy.root, ...path);

interface Call {
  readonly path: string;
  readonly type: string | undefined;
  readonly body: string;
}
const calls: Call[] = [];
let server: Server;
let answers: Readonly<Record<string, number>> = {};
let variables: Readonly<Record<string, string>> = {};

beforeAll(async () => {
  server = createServer((request, response) => {
    const { url: path = '', headers } = request;
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => (body += text));
    request.on('end', () => {
      calls.push({ path, type: headers['content-type'], body });
      response.writeHead(answers[path] ?? 202).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  variables = {
    IT77_WEBSUB_HUB: `http://127.0.0.1:${String(port)}/hub`,
    IT77_INDEXNOW_KEY: KEY,
    IT77_INDEXNOW_URL: `http://127.0.0.1:${String(port)}/indexnow`,
  };
});

afterEach(() => {
  calls.length = 0;
  answers = {};
});

afterAll(() => {
  server.close();
  copy.remove();
});

/** Runs a command in the copy, and what it printed. @throws when it fails */
async function run(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<string> {
  const child = spawn(command, args, { cwd: copy.root, env: { ...ownEnv, ...env } });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const ended: readonly unknown[] = await once(child, 'close');
  if (ended[0] !== 0) throw new Error(printed);
  return printed;
}

const announce = (env: Readonly<Record<string, string>> = variables): Promise<string> =>
  run('npm', ['run', '--silent', 'announce'], env);

interface Told {
  readonly host: string;
  readonly key: string;
  readonly keyLocation: string;
  readonly urlList: readonly string[];
}
/** What IndexNow was told. Reason for the cast: the tests look at it. */
const toldEngines = (): readonly Told[] =>
  calls.filter(({ path }) => path === '/indexnow').map(({ body }) => JSON.parse(body) as Told);
const toldHub = (): readonly URLSearchParams[] =>
  calls.filter(({ path }) => path === '/hub').map(({ body }) => new URLSearchParams(body));

describe('a site that was edited', () => {
  const news = at('content', 'news');
  // Their names begin with their dates: the newest, which lists show first.
  const edited = readdirSync(news).sort().at(-1) ?? '';
  const page = absoluteUrl(`/actualites/${edited.replace('.md', '')}/`);

  beforeAll(async () => {
    const [made, kept] = ['dist', join('.cache', 'images')];
    if (existsSync(made)) cpSync(made, at(made), { recursive: true });
    else execFileSync('npm', ['run', 'build'], { cwd: copy.root, env: ownEnv });
    if (existsSync(kept)) cpSync(kept, at(kept), { recursive: true });
    const text = readFileSync(join(news, edited), 'utf8');
    writeFileSync(join(news, edited), text.replace(/^title: .*$/mu, 'title: Un titre changé'));
    await run('npm', ['run', 'build'], { ...variables, PUBLIC_DECAP_PROXY: '/api/v1' });
  }, 600_000);

  it('shows the key, and names the hub in the feeds that are followed', () => {
    expect(readFileSync(at('dist', 'indexnow.txt'), 'utf8')).toBe(KEY);
    const hub = variables['IT77_WEBSUB_HUB'] ?? '';
    expect(readFileSync(at('dist', 'rss.xml'), 'utf8')).toContain(`href="${hub}" rel="hub"`);
    expect(readFileSync(at('dist', 'rss.json'), 'utf8')).toContain(hub);
    const archives = at('dist', 'flux', 'archives', 'tout');
    const [archive = ''] = readdirSync(archives);
    expect(readFileSync(join(archives, archive), 'utf8')).not.toContain(hub);
  });

  it('is told by the plugin of Netlify: its changed pages once, its changed feeds one by one', async () => {
    let printed = '';
    const utils = {
      run: async (command: string, args: readonly string[]): Promise<void> => {
        printed += await run(command, args, { ...variables, CONTEXT: 'production' });
      },
    };
    await onSuccess({ utils });

    const [told, ...others] = toldEngines();
    expect(others).toEqual([]);
    expect([told?.host, told?.key, told?.keyLocation]).toEqual([
      new URL(SITE.url).host,
      KEY,
      absoluteUrl('/indexnow.txt'),
    ]);
    const pages = told?.urlList ?? [];
    expect(pages).toEqual(expect.arrayContaining([page, absoluteUrl('/actualites/')]));
    const map = readFileSync(at('dist', 'sitemap-0.xml'), 'utf8');
    expect(pages.filter((url) => !map.includes(`<loc>${url}</loc>`))).toEqual([]);
    expect(pages.length).toBeLessThan(40);
    expect(pages.filter((url) => /\/(?:admin|pres-de|glossaire|adherents)\//u.test(url))).toEqual(
      [],
    );

    const feeds = toldHub();
    expect(feeds.map((feed) => feed.get('hub.url'))).toEqual(
      expect.arrayContaining([absoluteUrl('/rss.xml'), absoluteUrl('/flux/actualites.json')]),
    );
    expect(feeds.every((feed) => feed.get('hub.mode') === 'publish')).toBe(true);
    expect(feeds.filter((feed) => feed.get('hub.url')?.includes('/archives/'))).toEqual([]);
    expect(new Set(calls.map(({ path, type }) => `${path} ${String(type)}`))).toEqual(
      new Set([
        '/hub application/x-www-form-urlencoded',
        '/indexnow application/json; charset=utf-8',
      ]),
    );
    expect(printed).toMatch(
      /^Annonces : \d+ flux changés, le hub 127\.0\.0\.1:\d+ le sait\.\nAnnonces : \d+ pages changées, IndexNow le sait\.\n$/u,
    );
  });

  it('is told once', async () => {
    expect(await announce()).toBe('Annonces : rien n’a changé.\n');
    expect(calls).toEqual([]);
  });
});

describe('what is to be told', () => {
  const changes = {
    pages: [absoluteUrl('/a/'), absoluteUrl('/b/')],
    feeds: [absoluteUrl('/rss.xml'), absoluteUrl('/rss.json')],
  };

  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ['nobody is named', {}],
    ['the site is one of tries', { CONTEXT: 'deploy-preview' }],
  ])('is told to nobody, and not a word said, when %s', async (_when, env) => {
    setPending(copy.root, changes);
    const named = Object.keys(env).length > 0 ? variables : {};
    expect(await announce({ ...named, ...env })).toBe('');
    expect(calls).toEqual([]);
    expect(pendingChanges(copy.root)).toEqual(changes);
  });

  it('is kept when it is refused, said in French, and fails nothing', async () => {
    setPending(copy.root, changes);
    answers = { '/hub': 500, '/indexnow': 403 };
    const printed = await announce();
    expect(printed).toMatch(
      /^Annonces : 2 flux changés, mais le hub 127\.0\.0\.1:\d+ répond 500\. Le site est en ligne ; rien n’est à refaire\.$/mu,
    );
    expect(printed).toContain(
      'Annonces : 2 pages changées, mais IndexNow répond 403 (la clé n’est pas celle du fichier https://www.it77.fr/indexnow.txt). Le site est en ligne',
    );
    // A hub that refuses one is not asked for the others.
    expect(toldHub()).toHaveLength(1);
    expect(pendingChanges(copy.root)).toEqual(changes);
  });

  it('is kept when nobody answers', async () => {
    setPending(copy.root, changes);
    // Nobody listens on the port of the discard protocol.
    const nobody = 'http://127.0.0.1:9/';
    const printed = await announce({
      ...variables,
      IT77_WEBSUB_HUB: nobody,
      IT77_INDEXNOW_URL: nobody,
    });
    expect(printed.match(/ne répond pas\. Le site est en ligne/gu)).toHaveLength(2);
    expect(pendingChanges(copy.root)).toEqual(changes);
  });

  it('is told to IndexNow ten thousand addresses at a time', async () => {
    const pages = Array.from({ length: 10_001 }, (_, rank) => absoluteUrl(`/${String(rank)}/`));
    setPending(copy.root, { pages, feeds: [] });
    await announce();
    expect(toldEngines().map(({ urlList }) => urlList.length)).toEqual([10_000, 1]);
    expect(toldEngines().flatMap(({ urlList }) => urlList)).toEqual(pages);
    expect(pendingChanges(copy.root)).toEqual({ pages: [], feeds: [] });
  });
});

it('the plugin says in French what it could not run, and stops nothing', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await onSuccess({ utils: { run: () => Promise.reject(new Error('npm manque')) } });
  expect(warn.mock.calls.flat().join(' ')).toMatch(/^Annonces : .*npm manque/u);
  warn.mockRestore();
});
