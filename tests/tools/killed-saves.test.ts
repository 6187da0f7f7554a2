/**
 * Saves cut short, as by a power cut: the server of `npm start`, decap-server and Git, all killed at a call of Git,
 * then `npm start` again. A few in `npm test`; `npm run test:kills` makes twenty.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { undoInterruptedSave } from '~/tools/local/interrupted-save';
import { gitThatKills, INSTANTS, LAST_CALL, type CountedGit } from './kills/git-that-kills';
import { isThorough } from './kills/kill-length';

const folder = mkdtempSync(join(tmpdir(), 'it77-coupures-'));
const root = join(folder, 'depot');
const ENTRY = 'content/news/a.md';
const NEIGHBOUR = 'content/news/b.md';
const PICTURE = 'content/medias/vue.jpg';
const [BEFORE, AFTER] = ['avant\n', 'après, en plus long\n'];

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim();

let killer: CountedGit;
let first = '';
beforeAll(() => {
  killer = gitThatKills(join(folder, 'git'));
  mkdirSync(join(root, 'content', 'news'), { recursive: true });
  mkdirSync(join(root, 'content', 'medias'));
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'a');
  git('config', 'user.email', 'a@b');
  for (const path of [ENTRY, NEIGHBOUR]) writeFileSync(join(root, path), BEFORE);
  git('add', '.');
  git('commit', '--quiet', '-m', 'Début');
  first = git('rev-parse', 'HEAD');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const branches = (): readonly string[] => git('branch', '--format=%(refname:short)').split('\n');

/** The repository as it was first. */
function startAfresh(): void {
  git('checkout', '--quiet', 'main');
  git('reset', '--quiet', '--hard', first);
  for (const branch of branches().filter((name) => name !== 'main')) git('branch', '-D', branch);
  killer.calls();
}

type Sort = 'published' | 'draft';

const requestOf = (sort: Sort): string =>
  JSON.stringify({
    branch: 'main',
    action: 'persistEntry',
    params: {
      branch: 'main',
      dataFiles: [{ slug: 'a', path: ENTRY, raw: AFTER }],
      assets: [
        { path: PICTURE, content: Buffer.from('image').toString('base64'), encoding: 'base64' },
      ],
      options: {
        collectionName: 'news',
        commitMessage: 'Change',
        useWorkflow: sort === 'draft',
        status: 'draft',
      },
    },
  });

/**
 * @param lastCall the call of Git that it does not survive
 * @returns how it ended: its code, or the signal that killed it
 */
async function save(sort: Sort, lastCall = ''): Promise<unknown> {
  const program = ['--import', 'tsx', join('tests', 'tools', 'save-draft.ts')];
  const child = spawn(process.execPath, [...program, root, requestOf(sort)], {
    stdio: ['ignore', 'ignore', 'inherit'],
    // A group of its own, which dies whole.
    detached: true,
    env: {
      ...process.env,
      PATH: `${killer.folder}:${process.env['PATH'] ?? ''}`,
      [LAST_CALL]: lastCall,
    },
  });
  const ended: readonly unknown[] = await once(child, 'close');
  return ended[0] ?? ended[1];
}

const told = (branch: string, path: string): string | undefined => {
  try {
    return execFileSync('git', ['show', `${branch}:${path}`], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch {
    return undefined;
  }
};

/** The two files of the save, as a branch has them: both are there, or neither. */
function expectWhole(branch: string): void {
  expect([
    [BEFORE, undefined],
    [AFTER, 'image'],
  ]).toContainEqual([told(branch, ENTRY), told(branch, PICTURE)]);
  expect(told(branch, NEIGHBOUR)).toBe(BEFORE);
}

const WANTED = isThorough ? 10 : 2;

/** So many calls out of all those of a save, from the first to the last, each at another instant. */
function momentsOf(calls: number): readonly string[] {
  return Array.from({ length: WANTED }, (_, rank) => {
    const call = 1 + Math.round((rank * (calls - 1)) / (WANTED - 1));
    return `${String(call)} ${INSTANTS[(rank + 1) % INSTANTS.length] ?? ''}`;
  });
}

describe.skipIf(process.platform === 'win32').each<Sort>(['published', 'draft'])(
  'a save cut short: %s',
  (sort) => {
    it('leaves nothing lost, nothing mixed, no branch without its entry, and the next one succeeds', async () => {
      startAfresh();
      expect(await save(sort, '0 never')).toBe(0);
      const calls = killer.calls();
      expect(calls).toBeGreaterThan(3);
      const moments = momentsOf(calls);
      console.log(`Enregistrements coupés (${sort}) : ${moments.join(', ')}.`);
      for (const moment of moments) {
        startAfresh();
        expect(await save(sort, moment), moment).toBe('SIGKILL');
        // As `npm start` does first.
        undoInterruptedSave(root);
        expect([git('branch', '--show-current'), git('status', '--porcelain')], moment).toEqual([
          'main',
          '',
        ]);
        for (const branch of branches()) {
          expectWhole(branch);
          if (branch !== 'main') expect(told(branch, ENTRY), `${moment}, ${branch}`).toBe(AFTER);
        }
        expect(() => git('fsck', '--strict')).not.toThrow();
        expect(await save(sort), moment).toBe(0);
        expect(told(sort === 'draft' ? 'cms/news/a' : 'main', ENTRY), moment).toBe(AFTER);
      }
    }, 600_000);
  },
);
