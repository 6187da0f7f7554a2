/**
 * Unsaved work is erased once it is saved, or when the editor agrees to a question that asks only that. As
 * it comes, Decap 3.16 erases it when the editor declines to take it back, leaves the form, or saves
 * another entry of the kind. Node only.
 */
import type { Mend } from './mend.ts';
import { replaceEach, replaceKnown } from './replace-known.ts';

const EDITOR = 'components/Editor/Editor.js';
const BACKEND = 'backend.js';

const ASKS = "window.confirm(this.props.t('editor.editor.confirmLoadBackup'))";
const ERASES =
  'Effacer cette saisie pour de bon ? Elle n’est gardée nulle part ailleurs. « Annuler » la reprend dans le formulaire.';

const LEAVES = `this.deleteBackup();
      unblock();`;

/** By then Decap is on the page of the saved entry, and would not erase the copy of the new one. */
const SAVED = `await persistEntry(collection);
    this.deleteBackup();`;
const ERASES_WHAT_WAS_SAVED = `await persistEntry(collection);
    this.createBackup.cancel();
    await this.props.deleteLocalBackup(collection, slug);`;

const OF_A_NEW_ENTRY =
  "slug && (await localForage.removeItem(getEntryBackupKey(collection.get('name'))));";

export const backupKept: readonly Mend[] = [
  {
    file: EDITOR,
    mend: (code) =>
      replaceEach(
        code,
        [
          [ASKS, `${ASKS} || !window.confirm('${ERASES}')`],
          [LEAVES, 'unblock();'],
          [SAVED, ERASES_WHAT_WAS_SAVED],
        ],
        EDITOR,
      ),
  },
  { file: BACKEND, mend: (code) => replaceKnown(code, [OF_A_NEW_ENTRY, ''], BACKEND) },
];
