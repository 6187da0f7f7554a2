import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readRepository, requireRepository } from './repository';

let base = '';
let root = '';
const git = (folder: string, ...args: readonly string[]): void => {
  execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
};

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'it77-depot-'));
  root = join(base, 'site');
  mkdirSync(root);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(base, { recursive: true });
});

const made = (): void => {
  git(root, 'init', '--quiet', '--initial-branch=main');
};

describe('a folder where the editors’ pages would not write is told before anything is touched', () => {
  it.each<readonly [string, () => void, RegExp]>([
    [
      'a copy without its history',
      () => undefined,
      /sans son historique.*git clone.*Rien n’a été touché/u,
    ],
    [
      'the same, within the repository of something else',
      () => {
        git(base, 'init', '--quiet');
      },
      /dans le dépôt Git « .*it77-depot-.* ».*git clone/u,
    ],
    [
      'a repository of somebody else, which Git refuses',
      () => {
        made();
        vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
      },
      /à quelqu’un d’autre.*safe\.directory ".*site"/su,
    ],
    [
      'a machine without Git',
      () => {
        made();
        vi.stubEnv('PATH', base);
      },
      /Git, qui n’est pas sur cette machine/u,
    ],
  ])('%s', (_what, prepare, sentence) => {
    prepare();
    expect(() => {
      requireRepository(root);
    }).toThrow(sentence);
  });
});

describe('a repository', () => {
  it('is known by its branch, by whatever way one comes to it', () => {
    made();
    symlinkSync(root, join(base, 'lien'));
    expect(readRepository(join(base, 'lien'))).toMatchObject({ branch: 'main', hasChanges: false });
  });

  it('has a branch to write on', () => {
    made();
    git(root, '-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '--allow-empty', '-qm', 'Un');
    git(root, 'checkout', '--quiet', '--detach');
    expect(() => readRepository(root)).toThrow('git switch main');
  });
});
