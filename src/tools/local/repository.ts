/** The Git repository that the editors' pages write in. Node only. */
import { realpathSync } from 'node:fs';
import { gitIn } from './git';

interface Repository {
  /** The branch that is checked out: entries are saved on it. */
  readonly branch: string;
  /** Whether some changes are not committed: the next save commits them too. */
  readonly hasChanges: boolean;
  /** Whether Git knows whose name to put on a commit. */
  readonly hasAuthor: boolean;
}

const CLONE =
  'Clonez le dépôt (git clone), puis lancez la commande dans ce clone. Rien n’a été touché.';

/** In French, why Git does not open the folder. It says the same in the language of the machine. */
function refusal(root: string, error: string): string {
  if (!gitIn(root)('--version').isOk) {
    return 'Les pages de rédaction écrivent avec Git, qui n’est pas sur cette machine. Installez-le (https://git-scm.com/downloads), puis recommencez. Rien n’a été touché.';
  }
  if (error.includes('safe.directory')) {
    return `Git refuse ce dépôt, dont les fichiers sont à quelqu’un d’autre sur cette machine. Clonez-le sous votre nom ; ou, si vous vous fiez à ce dossier, dites-le à Git :\n  git config --global --add safe.directory "${root}"\nRien n’a été touché.`;
  }
  return `Les pages de rédaction écrivent dans un dépôt Git, or ce dossier n’en est pas un : c’est sans doute une copie sans son historique. ${CLONE}`;
}

/**
 * Before anything is written: a folder that is no repository, or is within that of something else,
 * must stay as it is.
 * @throws in French, when it is not the root of a repository that Git opens
 */
export function requireRepository(root: string): void {
  const { isOk, text, error } = gitIn(root)('rev-parse', '--show-toplevel');
  if (!isOk) throw new Error(refusal(root, error));
  if (realpathSync(text) !== realpathSync(root)) {
    throw new Error(
      `Ce dossier est dans le dépôt Git « ${text} », où les pages de rédaction écriraient : c’est sans doute une copie sans son historique. ${CLONE}`,
    );
  }
}

/**
 * @param root folder of the repository
 * @throws when the folder is no repository, or has no branch checked out
 */
export function readRepository(root: string): Repository {
  requireRepository(root);
  const git = gitIn(root);
  const branch = git('branch', '--show-current').text;
  if (branch === '') {
    throw new Error(
      'Les pages de rédaction écrivent sur une branche du dépôt, et aucune n’est choisie. Placez-vous sur une branche (git switch main).',
    );
  }
  return {
    branch,
    hasChanges: git('status', '--porcelain').text !== '',
    hasAuthor: git('var', 'GIT_AUTHOR_IDENT').isOk,
  };
}
