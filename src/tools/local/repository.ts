/** What the editors' pages need to know of the Git repository they write in. Node only. */
import { spawnSync } from 'node:child_process';

export interface Repository {
  /** The branch that entries are saved on: the one that is checked out. */
  readonly branch: string;
  /** Whether files are changed and not committed: the server of the CMS commits them too. */
  readonly hasChanges: boolean;
  /** Whether Git knows whose name to put on a commit. */
  readonly hasAuthor: boolean;
}

/**
 * @param root folder of the repository
 * @throws when the folder is no repository, or has no branch checked out
 */
export function readRepository(root: string): Repository {
  const git = (...args: readonly string[]): { ok: boolean; text: string } => {
    const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
    // Without Git on the machine there is no output at all.
    return { ok: status === 0, text: status === 0 ? stdout.trim() : '' };
  };
  const branch = git('branch', '--show-current').text;
  if (branch === '') {
    throw new Error(
      'Les pages de rédaction écrivent dans un dépôt Git, sur une branche. Installez Git et clonez le dépôt (git clone), ou placez-vous sur une branche (git switch main).',
    );
  }
  return {
    branch,
    hasChanges: git('status', '--porcelain').text !== '',
    hasAuthor: git('var', 'GIT_AUTHOR_IDENT').ok,
  };
}
