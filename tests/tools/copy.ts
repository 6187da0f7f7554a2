/** A copy of this repository to run commands in, with its dependencies and drawings lent. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = process.cwd();

/** What a build made, under the digest of what it is made from: most of the time that it takes. */
const KEPT = [join('.cache', 'cards'), join('.cache', 'editors')];

interface Copy {
  readonly root: string;
  readonly remove: () => void;
}

/**
 * Copies the files as they stand, committed or not, and lends their dependencies and what was made from them.
 * @param isWanted told by its path whether a file is copied
 */
export function copyFiles(root: string, isWanted: (path: string) => boolean = () => true): void {
  const listed = execFileSync('git', ['ls-files', '-coz', '--exclude-standard', '--deduplicate']);
  for (const name of listed.toString().split('\0').filter(Boolean)) {
    // A file listed by Git may have been deleted since.
    if (isWanted(name) && existsSync(join(ROOT, name))) cpSync(join(ROOT, name), join(root, name));
  }
  for (const kept of KEPT.filter((folder) => existsSync(join(ROOT, folder)))) {
    cpSync(join(ROOT, kept), join(root, kept), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
}

/** The whole, in a repository of its own on the branch `main`. */
export function copyRepository(): Copy {
  const root = mkdtempSync(join(tmpdir(), 'it77-copie-'));
  copyFiles(root);
  const git = (...args: readonly string[]): void => {
    execFileSync('git', args, { cwd: root, stdio: 'ignore' });
  };
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'Essais');
  git('config', 'user.email', 'essais@localhost');
  git('add', '--all');
  git('commit', '--quiet', '--message=Copie');
  return {
    root,
    remove: () => {
      rmSync(root, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
