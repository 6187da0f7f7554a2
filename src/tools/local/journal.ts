/**
 * The save that decap-server is making, noted on disk while it lasts. It writes files, then commits
 * them, and for a draft checks out a branch: stopped in the middle, it leaves a file half written, a
 * lock, or the wrong branch. Node only.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const JOURNAL = 'it77-enregistrement.json';
const LOCKS = ['index.lock', 'HEAD.lock'] as const;

interface Note {
  /** The branch that was checked out. */
  readonly branch: string;
  /** The files it was about to write or delete. */
  readonly paths: readonly string[];
}

interface Answer {
  readonly isDone: boolean;
  readonly text: string;
}

const gitIn =
  (root: string) =>
  (...args: readonly string[]): Answer => {
    const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
    return { isDone: status === 0, text: status === 0 ? stdout.trim() : '' };
  };

const inGit = (root: string, name: string): string =>
  resolve(root, gitIn(root)('rev-parse', '--git-path', name).text);

/**
 * To be called once the server has answered: well, or with an error that may have left its work
 * unfinished, which is then put right at once.
 */
type SaveEnd = (isWell: boolean) => void;

/**
 * Notes a save before it is handed over.
 * @param paths of the files that it may write or delete
 */
export function noteSave(root: string, paths: readonly string[]): SaveEnd {
  const note: Note = { branch: gitIn(root)('branch', '--show-current').text, paths };
  const journal = inGit(root, JOURNAL);
  writeFileSync(journal, JSON.stringify(note));
  return (isWell) => {
    if (isWell) rmSync(journal, { force: true });
    else putBack(root, journal);
  };
}

/** A file as the last commit has it: restored, or gone when it has none. */
function restore(root: string, path: string): void {
  const git = gitIn(root);
  if (git('cat-file', '-e', `HEAD:${path}`).isDone) git('checkout', '--quiet', 'HEAD', '--', path);
  else {
    git('rm', '--quiet', '--cached', '--ignore-unmatch', '--', path);
    rmSync(join(root, path), { force: true });
  }
}

function putBack(root: string, journal: string): void {
  const git = gitIn(root);
  // Reason for the cast: this file is written above and by nobody else.
  const { branch, paths } = JSON.parse(readFileSync(journal, 'utf8')) as Note;
  if (existsSync(inGit(root, 'rebase-merge'))) git('rebase', '--abort');
  if (existsSync(inGit(root, 'MERGE_HEAD'))) git('merge', '--abort');
  for (const path of paths) restore(root, path);
  if (git('branch', '--show-current').text !== branch) git('checkout', '--quiet', branch);
  rmSync(journal, { force: true });
}

/**
 * Puts the repository back as it was before a save that was cut short. What was committed stays; what
 * was not is still in the editor's browser. Does nothing when no save was cut short. No server may be
 * writing in the repository meanwhile: its locks are taken off.
 * @returns whether there was something to put right
 */
export function repair(root: string): boolean {
  const journal = inGit(root, JOURNAL);
  if (!existsSync(journal)) return false;
  for (const lock of LOCKS) rmSync(inGit(root, lock), { force: true });
  putBack(root, journal);
  return true;
}
