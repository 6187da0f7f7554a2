/** The Git repository that the editors' pages write in. Node only. */
import { gitIn } from './git';

export interface Repository {
  /** The branch that is checked out: entries are saved on it. */
  readonly branch: string;
  /** Whether some changes are not committed: the next save commits them too. */
  readonly hasChanges: boolean;
  /** Whether Git knows whose name to put on a commit. */
  readonly hasAuthor: boolean;
}

/**
 * @param root folder of the repository
 * @throws when the folder is no repository, or has no branch checked out
 */
export function readRepository(root: string): Repository {
  const git = gitIn(root);
  const branch = git('branch', '--show-current').text;
  if (branch === '') {
    throw new Error(
      'Les pages de rédaction écrivent dans un dépôt Git, sur une branche. Installez Git et clonez le dépôt (git clone), ou placez-vous sur une branche (git switch main).',
    );
  }
  return {
    branch,
    hasChanges: git('status', '--porcelain').text !== '',
    hasAuthor: git('var', 'GIT_AUTHOR_IDENT').isOk,
  };
}
