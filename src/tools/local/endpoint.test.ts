/** The way to the repository, through the real decap-server, as the editors' pages and strangers take it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openEndpoint } from './endpoint';

const root = mkdtempSync(join(tmpdir(), 'it77-passage-'));
const PATH = 'content/news/a.md';
const told: string[] = [];
let server: Server;
let origin = '';
let key = '';

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim();

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly tag: string | undefined;
}

/** Says what it is told to say, unlike `fetch`, which keeps some headers to itself. */
const send = (
  body: string,
  headers: Readonly<Record<string, string>>,
  method = 'POST',
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request(origin, { method, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => (text += part));
      answer.on('end', () => {
        resolve({ status: answer.statusCode ?? 0, text, tag: answer.headers.etag });
      });
    });
    asked.on('error', reject).end(body);
  });

const own = (): Record<string, string> => ({
  origin,
  'sec-fetch-site': 'same-origin',
  'content-type': 'application/json',
  'x-it77-cle': key,
});

const ask = (action: string, params: object): Promise<Answer> =>
  send(JSON.stringify({ branch: 'main', action, params: { branch: 'main', ...params } }), own());

const saveOf = (path: string, raw: string, useWorkflow = false): Promise<Answer> =>
  ask('persistEntry', {
    dataFiles: [{ slug: 'a', path, raw }],
    assets: [],
    options: { collectionName: 'news', commitMessage: raw, useWorkflow, status: 'draft' },
  });

const state = (): readonly string[] => [
  git('log', '--all', '--format=%H'),
  git('status', '--porcelain'),
];

beforeAll(async () => {
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'a');
  git('config', 'user.email', 'a@b');
  mkdirSync(join(root, 'content', 'news'), { recursive: true });
  writeFileSync(join(root, PATH), 'avant');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Début');
  server = createServer(await openEndpoint(root, (line) => told.push(line)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  origin = `http://127.0.0.1:${String(typeof bound === 'object' && bound !== null ? bound.port : 0)}`;
  const asked = await send('{"action":"key"}', { ...own(), 'x-it77-cle': '' });
  // Reason for the cast: the shape of this answer is what is tested by all that follows.
  key = (JSON.parse(asked.text) as { key: string }).key;
});

beforeEach(() => {
  told.length = 0;
});

afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

describe('for the editors’ pages', () => {
  it('saves an entry', async () => {
    expect((await saveOf(PATH, 'un texte')).status).toBe(200);
    expect(readFileSync(join(root, PATH), 'utf8')).toBe('un texte');
    expect(git('log', '-1', '--format=%s')).toBe('un texte');
  });

  it('answers requests that come together, which decap-server alone would drop', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => ask('getEntry', { path: PATH })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  });

  it('tells who made each version of an entry, when and why, under all the names that it had', async () => {
    const [first, second] = ['content/news/premier.md', 'content/news/après.md'];
    const texts = ['un\n\ntexte\n', 'un\n\nautre texte\n'];
    writeFileSync(join(root, first), texts[0] ?? '');
    git('add', '.');
    git('commit', '--quiet', '--author', 'Zoé <z@b>', '-m', 'Ajoute\n\nPour voir.');
    git('mv', first, second);
    git('commit', '--quiet', '-m', 'Renomme');
    writeFileSync(join(root, second), texts[1] ?? '');
    git('commit', '--quiet', '-am', 'Change');

    const { status, text } = await ask('fileVersions', { path: second });
    // Reason for the cast: the shape of this answer is what is tested.
    const { versions } = JSON.parse(text) as { versions: readonly Record<string, string>[] };
    expect(status).toBe(200);
    expect(versions).toEqual([
      expect.objectContaining({ author: 'a', message: 'Change', path: second }),
      expect.objectContaining({ author: 'a', message: 'Renomme', path: second }),
      expect.objectContaining({ author: 'Zoé', message: 'Ajoute\n\nPour voir.', path: first }),
    ]);
    expect(versions.map(({ date }) => Number.isNaN(Date.parse(date ?? '')))).not.toContain(true);

    const read = await Promise.all(
      versions.map(async ({ id, path }) => (await ask('fileVersion', { path, commit: id })).text),
    );
    expect(read).toEqual(
      [texts[1], texts[0], texts[0]].map((was) => JSON.stringify({ text: was })),
    );
    const last = await ask('fileVersion', { path: first, commit: versions[0]?.['id'] });
    expect([last.status, last.text]).toEqual([404, expect.stringContaining('n’était pas')]);
  });

  it('tells which entries have changed since a day', async () => {
    const changed = async (since: string): Promise<string> =>
      (await ask('changedFiles', { folder: 'content/news', since })).text;
    expect(await changed('2020-01-01T00:00:00.000Z')).toContain(PATH);
    expect(await changed('2037-01-01T00:00:00.000Z')).toBe('{"paths":[]}');
  });

  it('does not send again what the page holds already, and sends what has changed since', async () => {
    const list = (known = '') =>
      send(
        JSON.stringify({
          action: 'entriesByFolder',
          branch: 'main',
          params: { branch: 'main', folder: 'content/news', extension: 'md', depth: 1 },
        }),
        { ...own(), 'if-none-match': known },
      );
    const first = await list();
    expect([first.status, first.text]).toEqual([200, expect.stringContaining(PATH)]);
    const again = await list(first.tag);
    expect([again.status, again.text, again.tag]).toEqual([304, '', first.tag]);
    writeFileSync(join(root, PATH), 'repris ailleurs');
    const changed = await list(first.tag);
    expect([changed.status, changed.text]).toEqual([200, expect.stringContaining('repris')]);
    git('commit', '--quiet', '-am', 'Ailleurs');
  });

  it('leaves the repository as it was when a draft cannot be published', async () => {
    expect((await saveOf(PATH, 'brouillon', true)).status).toBe(200);
    writeFileSync(join(root, PATH), 'en ligne');
    git('commit', '--quiet', '-am', 'En ligne');

    const published = await ask('publishUnpublishedEntry', { collection: 'news', slug: 'a' });
    expect(published.status).toBe(500);
    expect((await saveOf(PATH, 'brouillon repris', true)).status).toBe(500);

    expect(git('branch', '--show-current')).toBe('main');
    expect(git('status', '--porcelain')).toBe('');
    expect(readFileSync(join(root, PATH), 'utf8')).toBe('en ligne');
    expect(git('show', `cms/news/a:${PATH}`)).toBe('brouillon');
  });
});

describe('for anybody else', () => {
  const SAVE = JSON.stringify({
    action: 'persistEntry',
    params: {
      branch: 'main',
      dataFiles: [{ slug: 'a', path: PATH, raw: 'pirate' }],
      assets: [],
      options: { commitMessage: 'pirate', useWorkflow: false, status: 'draft' },
    },
  });

  it.each<[string, Record<string, string>]>([
    ['another origin', { origin: 'https://pirate.example' }],
    ['another port', { origin: 'http://127.0.0.1:1' }],
    ['a file', { origin: 'null' }],
    ['a form', { 'content-type': 'text/plain' }],
    ['a name made to lead here', { host: 'pirate.example', origin: 'http://pirate.example' }],
    ['no key', { 'x-it77-cle': '' }],
    ['a made-up key', { 'x-it77-cle': 'a'.repeat(43) }],
  ])('writes nothing and tells it in the terminal: %s', async (_who, headers) => {
    const before = state();
    const { status, text } = await send(SAVE, { ...own(), ...headers });
    expect([status, state()]).toEqual([403, before]);
    expect(text).toContain('Refusé : ');
    expect(told).toEqual([expect.stringContaining('Refusé : ')]);
  });

  it.each<[string, string, Record<string, string>]>([
    ['a reading', 'GET', {}],
    ['the question before a request from elsewhere', 'OPTIONS', { origin: 'http://127.0.0.1:1' }],
  ])('opens to nobody: %s', async (_what, method, headers) => {
    const { status } = await send('', { ...own(), ...headers }, method);
    expect([status, told.length]).toEqual([403, 1]);
  });

  it('does not give the key to another origin', async () => {
    const { status, text } = await send('{"action":"key"}', {
      ...own(),
      origin: 'http://localhost:1',
    });
    expect([status, text.includes(key)]).toEqual([403, false]);
  });

  it('keeps what is sent to it from commanding the terminal', async () => {
    await ask('\u001b[2J\nfaux', {});
    expect(told).toEqual([expect.not.stringMatching(/\p{Cc}/u)]);
  });
});

describe('even for the editors’ pages', () => {
  it.each(['.git/config', '.git/hooks/pre-commit', 'astro.config.mjs', 'content/../a.md'])(
    'writes nowhere but in content/: %s',
    async (path) => {
      const before = state();
      expect((await saveOf(path, 'x')).status).toBe(403);
      expect((await ask('getEntry', { path })).status).toBe(403);
      expect((await ask('fileVersions', { path })).status).toBe(403);
      expect(state()).toEqual(before);
    },
  );

  it('does not follow a link of the file system out of content/', async () => {
    symlinkSync(join(root, '.git'), join(root, 'content', 'events'));
    const { status, text } = await saveOf('content/events/a.md', 'x');
    rmSync(join(root, 'content', 'events'));
    expect([status, text.includes('mène hors de content/')]).toEqual([403, true]);
  });
});
