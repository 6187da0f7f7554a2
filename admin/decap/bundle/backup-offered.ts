/**
 * What this browser keeps of an entry is offered once its form is filled (unsaved/offer.tsx): the editor
 * reads what it is before it replaces anything. As it comes, Decap 3.16 asks a bare question while the form
 * is still empty, which is filled over what was taken back. Node only.
 */
import { onlyWhereAsked } from './late-entries.ts';
import type { Mend } from './mend.ts';
import { importing, UNSAVED } from './ours.ts';
import { replaceEach } from './replace-known.ts';

const ACTIONS = 'actions/entries.js';
const REVIEW = 'actions/editorialWorkflow.js';
const EDITOR = 'components/Editor/Editor.js';

const HERE = 'if (window.location.hash === askedFrom) ';
const OFFER = 'dispatch(retrieveLocalBackup(collection, slug));';

/** late-entries.ts sees to it that a form is filled only if it is still on screen; so does this. */
const afterFilling = (fills: string, offer = OFFER): readonly [string, string] => [
  fills,
  `${fills}\n      ${HERE}${offer}`,
];

const FILLS_NEW = 'dispatch(emptyDraftCreated(newEntry));';
const OFFER_NEW = OFFER.replace(', slug', ', undefined');

const GETS = 'await backend.getLocalDraftBackup(collection, slug);';
/** Work that is in the form already is not offered. */
const CHOOSES = `const draft = state.entryDraft;
    const isFree = !draft.get('hasChanged');
    const present = draft.getIn(['entry', 'raw']);
    if (!isFree || !(await offerKept(collection.get('name'), slug, present))) return;
    `;
const READS = `const {
      entry
    } = ${GETS}`;
/** Only the files that no repository holds are kept. */
const WITH_THE_FILES_OF_THE_REPOSITORY = `if (entry) {
      const others = draft.getIn(['entry', 'mediaFiles'], List()).filterNot(file => file.get('draft'));
      entry.mediaFiles = [...entry.mediaFiles, ...others.toJS()];
    }`;

const RETRIEVED = 'return dispatch(localBackupRetrieved(entry));';
const TAKES_BACK = `{
        dispatch(localBackupRetrieved(entry));
        return dispatch(loadLocalBackup());
      }`;

const ASKS = `if (!prevProps.localBackup && this.props.localBackup) {
      const confirmLoadBackup = window.confirm(this.props.t('editor.editor.confirmLoadBackup'));
      if (confirmLoadBackup) {
        this.props.loadLocalBackup();
      } else {
        this.deleteBackup();
      }
    }`;
const TOO_EARLY = 'retrieveLocalBackup(collection, slug);\n    if (newEntry) {';

const retrieval = onlyWhereAsked(ACTIONS, 'retrieveLocalBackup(collection, slug)', [RETRIEVED]);
const emptyForm = onlyWhereAsked(ACTIONS, 'createEmptyDraft(collection, search)', [FILLS_NEW]);

export const backupOffered: readonly Mend[] = [
  emptyForm,
  retrieval,
  {
    file: ACTIONS,
    mend: (code) =>
      importing(
        'offerKept',
        UNSAVED,
        replaceEach(
          code,
          [
            afterFilling('dispatch(createDraftFromEntry(loadedEntry));'),
            afterFilling(FILLS_NEW, OFFER_NEW),
            [READS, `${CHOOSES}${READS}\n    ${WITH_THE_FILES_OF_THE_REPOSITORY}`],
            [RETRIEVED, TAKES_BACK],
          ],
          ACTIONS,
        ),
      ),
  },
  {
    file: REVIEW,
    mend: (code) =>
      replaceEach(
        code,
        [
          afterFilling('dispatch(createDraftFromEntry(entry));'),
          ['import { loadEntry, ', 'import { retrieveLocalBackup, loadEntry, '],
        ],
        REVIEW,
      ),
  },
  {
    file: EDITOR,
    mend: (code) =>
      replaceEach(
        code,
        [
          [ASKS, ''],
          [TOO_EARLY, 'if (newEntry) {'],
        ],
        EDITOR,
      ),
  },
];
