/**
 * The form of a new entry offers what was left unsaved of the last one, once the form is there. As it comes,
 * Decap 3.16 offers it earlier, and the empty form then replaces what was taken back; it offers nothing to
 * those who come from another entry. Node only.
 */
import { onlyWhereAsked } from './late-entries.ts';
import type { Mend } from './mend.ts';
import { replaceEach, replaceKnown } from './replace-known.ts';

const ACTIONS = 'actions/entries.js';
const EDITOR = 'components/Editor/Editor.js';

const FILLS = 'dispatch(emptyDraftCreated(newEntry));';
const OFFER = 'dispatch(retrieveLocalBackup(collection));';

const AT_ONCE = 'retrieveLocalBackup(collection, slug);';
const ASKS_ONCE = '!prevProps.localBackup && this.props.localBackup';
const ASKS_EACH = 'this.props.localBackup && this.props.localBackup !== prevProps.localBackup';

const emptyForm = onlyWhereAsked(ACTIONS, 'createEmptyDraft(collection, search)', [FILLS, OFFER]);

export const backupOffered: readonly Mend[] = [
  {
    file: ACTIONS,
    mend: (code) => emptyForm.mend(replaceKnown(code, [FILLS, `${FILLS}\n    ${OFFER}`], ACTIONS)),
  },
  // Elsewhere, to decline would erase the unsaved work of the entry that is on screen by then.
  onlyWhereAsked(ACTIONS, 'retrieveLocalBackup(collection, slug)', [
    'return dispatch(localBackupRetrieved(entry));',
  ]),
  {
    file: EDITOR,
    mend: (code) =>
      replaceEach(
        code,
        [
          [AT_ONCE, `if (!newEntry) ${AT_ONCE}`],
          [ASKS_ONCE, ASKS_EACH],
        ],
        EDITOR,
      ),
  },
];
