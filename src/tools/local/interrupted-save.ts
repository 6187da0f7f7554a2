/**
 * decap-server saves by writing files, then committing them, and checks out a branch for a draft:
 * stopped half way, it leaves a half-written file, a lock, or the wrong branch. Each save is therefore
 * noted on disk while it lasts, so that an interrupted one can be undone. Node only.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { keepWholeDrafts } from './draft-branches';
import { gitIn } from './git';

const NOTE_FILE = 'it77-enregistrement.json';
const LOCKS = ['index.lock', 'HEAD.lock', 'config.lock', 'packed-refs.lock'] as const;

interface Note {
  /** The branch that was checked out. */
  readonly branch: string;
  /** The files that the save may write or delete. */
  readonly paths: readonly string[];
}

/**
 * The real path of a file of `.git`.
 * @throws where Git knows no repository: the path would be that of the folder itself
 */
function inGit(root: string, name: string): string {
  const { isOk, text, error } = gitIn(root)('rev-parse', '--git-path', name);
  if (!isOk) throw new Error(error);
  return resolve(root, text);
}

/** Tells how decap-server answered; after an error, its unfinished work is undone at once. */
type SaveEnd = (isSaved: boolean) => void;

/**
 * Notes a save before it is handed over.
 * @param paths of the files that it may write or delete
 */
export function noteSave(root: string, paths: readonly string[]): SaveEnd {
  const note: Note = { branch: gitIn(root)('branch', '--show-current').text, paths };
  const file = inGit(root, NOTE_FILE);
  writeFileSync(file, JSON.stringify(note));
  return (isSaved) => {
    if (isSaved) rmSync(file, { force: true });
    else undo(root, file);
  };
}

/** Puts a file back as the last commit has it, or removes it when that has none. */
function restore(root: string, path: string): void {
  const git = gitIn(root);
  if (git('cat-file', '-e', `HEAD:${path}`).isOk) git('checkout', '--quiet', 'HEAD', '--', path);
  else {
    git('rm', '--quiet', '--cached', '--ignore-unmatch', '--', path);
    rmSync(join(root, path), { force: true });
  }
}

function undo(root: string, file: string): void {
  const git = gitIn(root);
  // Reason for the cast: only noteSave writes this file.
  const { branch, paths } = JSON.parse(readFileSync(file, 'utf8')) as Note;
  if (existsSync(inGit(root, 'rebase-merge'))) git('rebase', '--abort');
  if (existsSync(inGit(root, 'MERGE_HEAD'))) git('merge', '--abort');
  for (const path of paths) restore(root, path);
  if (git('branch', '--show-current').text !== branch) git('checkout', '--quiet', branch);
  keepWholeDrafts(root, branch);
  rmSync(file, { force: true });
}

/** What a command of Git that was killed keeps the next one from writing. */
function unlock(root: string): void {
  for (const lock of LOCKS) rmSync(inGit(root, lock), { force: true });
  const refs = inGit(root, 'refs');
  const names = readdirSync(refs, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((each) => each.endsWith('.lock'))) rmSync(join(refs, name));
}

/**
 * Puts the repository back as it was before an interrupted save. What was committed stays; what was
 * not is still in the editor's browser. No server may be writing in the repository meanwhile, since
 * its locks are removed.
 * @returns whether there was something to undo
 */
export function undoInterruptedSave(root: string): boolean {
  const file = inGit(root, NOTE_FILE);
  if (!existsSync(file)) return false;
  unlock(root);
  undo(root, file);
  return true;
}
