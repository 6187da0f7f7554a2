/** The editors' pages of `dist` on a copy of the repository to which entries are added. */
import { copyRepository } from '../../tools/copy';
import { startEditorsSite } from '../../e2e/editors/editors-site';
import { gitIn } from '../../e2e/editors/git';
import { addEntries } from '../add-entries';

export interface EditorsGround {
  readonly added: number;
  /** Origin of the site. */
  readonly url: string;
  readonly close: () => void;
}

export async function editorsGround(added: number): Promise<EditorsGround> {
  const { root, remove } = copyRepository();
  await addEntries(root, added);
  const git = gitIn(root);
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message=Fiches ajoutées');
  const site = await startEditorsSite(root, 'Europe/Paris');
  return {
    added,
    url: site.url,
    close: () => {
      site.kill();
      remove();
    },
  };
}
