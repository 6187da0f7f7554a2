import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noteSave, undoInterruptedSave } from './interrupted-save';

let root = '';
const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim();
const write = (name: string, text: string): void => {
  writeFileSync(join(root, name), text);
};
const read = (name: string): string => readFileSync(join(root, name), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'it77-interrompu-'));
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'a');
  git('config', 'user.email', 'a@b');
  write('a.md', 'avant');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Début');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('undoInterruptedSave', () => {
  it('does nothing when no save was cut short', () => {
    write('a.md', 'modifié à la main');
    noteSave(root, ['a.md'])(true);
    expect(undoInterruptedSave(root)).toBe(false);
    expect(read('a.md')).toBe('modifié à la main');
  });

  it('restores what was half written, unlocks, and leaves what somebody else is changing', () => {
    write('main.txt', 'à la main');
    noteSave(root, ['a.md', 'nouveau.md']);
    write('a.md', 'à moi');
    write('nouveau.md', 'à moi');
    git('add', 'a.md', 'nouveau.md');
    write('.git/index.lock', '');
    expect(undoInterruptedSave(root)).toBe(true);
    expect(read('a.md')).toBe('avant');
    expect(existsSync(join(root, 'nouveau.md'))).toBe(false);
    expect(git('status', '--porcelain')).toBe('?? main.txt');
    expect(undoInterruptedSave(root)).toBe(false);
  });

  it('goes back to the branch, when a draft was being saved on its own', () => {
    noteSave(root, ['a.md']);
    git('checkout', '--quiet', '-b', 'cms/news/a');
    write('a.md', 'à moi');
    expect(undoInterruptedSave(root)).toBe(true);
    expect(git('branch', '--show-current')).toBe('main');
    expect(git('status', '--porcelain')).toBe('');
    expect(git('branch', '--list', 'cms/*')).toBe('');
  });

  it('keeps a draft that was committed, and gives it the state that it lacks', () => {
    noteSave(root, ['a.md']);
    git('checkout', '--quiet', '-b', 'cms/news/a');
    write('a.md', 'brouillon');
    git('commit', '--quiet', '-am', 'Brouillon');
    expect(undoInterruptedSave(root)).toBe(true);
    expect(git('branch', '--show-current')).toBe('main');
    expect(git('show', 'cms/news/a:a.md')).toBe('brouillon');
    expect(git('config', 'branch.cms/news/a.description')).toBe('decap-cms/draft');
  });

  it.each(['config.lock', 'packed-refs.lock', 'refs/heads/main.lock', 'refs/heads/cms/a.lock'])(
    'lets Git write again where %s stayed',
    (lock) => {
      noteSave(root, ['a.md']);
      mkdirSync(join(root, '.git/refs/heads/cms'));
      write(`.git/${lock}`, '');
      expect(undoInterruptedSave(root)).toBe(true);
      expect(existsSync(join(root, '.git', lock))).toBe(false);
    },
  );

  it('touches nothing in a folder that is no repository', () => {
    rmSync(join(root, '.git'), { recursive: true });
    expect(() => undoInterruptedSave(root)).toThrow('not a git repository');
    expect(read('a.md')).toBe('avant');
  });

  it('gives up at once a draft that Git cannot merge', () => {
    git('checkout', '--quiet', '-b', 'cms/news/a');
    write('a.md', 'brouillon');
    git('commit', '--quiet', '-am', 'Brouillon');
    git('checkout', '--quiet', 'main');
    write('a.md', 'en ligne');
    git('commit', '--quiet', '-am', 'En ligne');
    const done = noteSave(root, ['a.md']);
    expect(() => git('merge', '--quiet', 'cms/news/a')).toThrow();
    done(false);
    expect(read('a.md')).toBe('en ligne');
    expect(git('status', '--porcelain')).toBe('');
  });

  it('keeps what was committed before the server stopped', () => {
    noteSave(root, ['a.md']);
    write('a.md', 'après');
    git('commit', '--quiet', '-am', 'Enregistrement');
    expect(undoInterruptedSave(root)).toBe(true);
    expect(read('a.md')).toBe('après');
  });
});
