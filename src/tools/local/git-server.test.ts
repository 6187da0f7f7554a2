import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectRepository, startGitServer } from './git-server';
import { readRepository } from './repository';

const root = mkdtempSync(join(tmpdir(), 'it77-depot-'));
const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

beforeAll(() => {
  git('init', '--quiet', '--initial-branch=principale');
  git('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '--allow-empty', '-m', 'Début');
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

const call = async (url: string, action: string, params: object): Promise<Response> =>
  fetch(`${url}/api/v1`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ action, params }),
  });

describe('readRepository', () => {
  it('tells the branch, and files that are not committed yet', () => {
    expect(readRepository(root)).toMatchObject({ branch: 'principale', hasChanges: false });
    writeFileSync(join(root, 'brouillon.txt'), 'x');
    expect(readRepository(root).hasChanges).toBe(true);
    rmSync(join(root, 'brouillon.txt'));
  });

  it('refuses a folder that is no repository', () => {
    expect(() => readRepository(tmpdir())).toThrow('dépôt Git');
  });
});

describe('startGitServer', () => {
  it('writes in the repository it was given, signs for who has no name, and stops', async () => {
    const author = {
      GIT_AUTHOR_NAME: 'Rédaction locale',
      GIT_AUTHOR_EMAIL: 'redaction@localhost',
      GIT_COMMITTER_NAME: 'Rédaction locale',
      GIT_COMMITTER_EMAIL: 'redaction@localhost',
    };
    const server = await startGitServer(root, author);
    const info: unknown = await (await call(server.url, 'info', {})).json();
    expect(info).toMatchObject({ repo: basename(root), type: 'local_git' });

    const saved = await call(server.url, 'persistEntry', {
      branch: 'principale',
      dataFiles: [{ slug: 'a', path: 'content/news/a.md', raw: '---\nid: a\n---\n' }],
      assets: [],
      options: {
        collectionName: 'news',
        commitMessage: 'Ajoute a',
        useWorkflow: false,
        status: 'draft',
      },
    });
    expect(saved.status).toBe(200);
    expect(git('log', '-1', '--format=%an : %s').trim()).toBe('Rédaction locale : Ajoute a');

    await server.close();
    await expect(call(server.url, 'info', {})).rejects.toThrow();
  });
});

describe('expectRepository', () => {
  it('refuses a server that writes in another repository', async () => {
    const other: Server = createServer((_request, response) => {
      response.end('{"repo":"un-autre"}');
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const url = `http://127.0.0.1:${String(port)}`;
    await expect(expectRepository(url, 'it77')).rejects.toThrow('écrit dans « un-autre »');
    other.close();
  });
});
