/** The way to decap-server, the real one, on a repository of its own. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startGitServer, type GitServer } from '../local/git-server';
import { forwarder } from './forward';

const root = mkdtempSync(join(tmpdir(), 'it77-passage-'));
const PATH = 'a.md';
let server: GitServer;
let door: Server;
let url = '';

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim();

const ask = (action: string, params: object): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    body: JSON.stringify({ branch: 'main', action, params: { branch: 'main', ...params } }),
  });

const draft = (raw: string): Promise<Response> =>
  ask('persistEntry', {
    dataFiles: [{ slug: 'a', path: PATH, raw }],
    assets: [],
    options: { collectionName: 'news', commitMessage: raw, useWorkflow: true, status: 'draft' },
  });

beforeAll(async () => {
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'a');
  git('config', 'user.email', 'a@b');
  writeFileSync(join(root, PATH), 'avant');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Début');
  server = await startGitServer(root);
  door = createServer(forwarder({ url: server.url, repository: root }));
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  const bound = door.address();
  url = `http://127.0.0.1:${String(typeof bound === 'object' && bound !== null ? bound.port : 0)}`;
});

afterAll(async () => {
  door.close();
  await server.close();
  rmSync(root, { recursive: true });
});

it('answers requests that come together, which decap-server alone would drop', async () => {
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => ask('getEntry', { path: PATH })),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
});

it('leaves the repository as it was when a draft cannot be published', async () => {
  expect((await draft('brouillon')).status).toBe(200);
  writeFileSync(join(root, PATH), 'en ligne');
  git('commit', '--quiet', '-am', 'En ligne');

  const published = await ask('publishUnpublishedEntry', { collection: 'news', slug: 'a' });
  expect(published.status).toBe(500);
  expect((await draft('brouillon repris')).status).toBe(500);

  expect(git('branch', '--show-current')).toBe('main');
  expect(git('status', '--porcelain')).toBe('');
  expect(readFileSync(join(root, PATH), 'utf8')).toBe('en ligne');
  expect(git('show', 'cms/news/a:a.md')).toBe('brouillon');
});

it('says in French that the server is gone', async () => {
  await server.close();
  const answer = await ask('getEntry', { path: PATH });
  expect(answer.status).toBe(502);
  expect(await answer.text()).toContain('ne répond plus');
});
