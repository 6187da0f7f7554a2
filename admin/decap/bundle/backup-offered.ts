/**
 * A form of a new entry offers, once it is there, what was left unsaved of the last one. As it comes,
 * Decap 3.16 offers it while the empty form is still being made, which then takes the place of what was
 * just taken back; and it offers nothing to who comes from another entry. Node only.
 */
import { onlyThere } from './late-entries.ts';
import type { Mend } from './mend.ts';
import { replaceEach, replaceKnown } from './replace-known.ts';

const ACTIONS = 'actions/entries.js';
const EDITOR = 'components/Editor/Editor.js';

const FILLS = 'dispatch(emptyDraftCreated(newEntry));';
const OFFER = 'dispatch(retrieveLocalBackup(collection));';

const AT_ONCE = 'retrieveLocalBackup(collection, slug);';
const ASKS_ONCE = '!prevProps.localBackup && this.props.localBackup';
const ASKS_EACH = 'this.props.localBackup && this.props.localBackup !== prevProps.localBackup';

const emptyForm = onlyThere(ACTIONS, 'createEmptyDraft(collection, search)', [FILLS, OFFER]);

export const backupOffered: readonly Mend[] = [
  {
    file: ACTIONS,
    mend: (code) => emptyForm.mend(replaceKnown(code, [FILLS, `${FILLS}\n    ${OFFER}`], ACTIONS)),
  },
  // Said no there, one would erase the unsaved work of the entry that is on screen by then.
  onlyThere(ACTIONS, 'retrieveLocalBackup(collection, slug)', [
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
