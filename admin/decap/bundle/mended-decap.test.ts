import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { backupKept } from './backup-kept';
import { backupOffered } from './backup-offered';
import { frenchLists } from './french-lists';
import { frenchMedias } from './french-medias';
import { groupsInOrder } from './groups-in-order';
import { lateDrafts, lateEntries } from './late-entries';
import { sameBytes } from './same-bytes';
import { noSecondNotice } from './no-second-notice';
import { unsavedFormKept } from './unsaved-form-kept';
import type { Mend } from './mend';

const codeOf = (file: string): string =>
  readFileSync(`node_modules/decap-cms-core/dist/esm/${file}`, 'utf8');

const mended = ({ file, mend }: Mend): string => mend(codeOf(file));

/** A file with all that several ideas change in it. */
const mendedBy = (mends: readonly Mend[], file: string): string =>
  mends.filter((one) => one.file === file).reduce((code, { mend }) => mend(code), codeOf(file));

/** What an editor reads: a notice, or the question of the browser. */
const SAID = /(?:message: |window\.confirm\()([`'"].*?[`'"])(?:,|\))/gu;

describe('the Decap installed here, once mended,', () => {
  test('keeps what is not saved in the form', () => {
    expect(mended(unsavedFormKept)).toContain(
      "state.getIn(['entry', 'path']) === action.payload.entry.path",
    );
  });

  test('empties no form of a new entry that is not saved', () => {
    expect(mended(unsavedFormKept)).toMatch(
      /case DRAFT_CREATE_EMPTY:\s+if \(\s+state\.get\('hasChanged'\)/u,
    );
  });

  test('offers what was left of a new entry once its form is there, and nowhere else', () => {
    const actions = mendedBy(backupOffered, 'actions/entries.js');
    const here = 'if (window.location.hash === askedFrom)';
    expect(actions).toContain(`${here} dispatch(emptyDraftCreated(newEntry));
    ${here} dispatch(retrieveLocalBackup(collection));`);
    expect(actions).toContain(`${here} return dispatch(localBackupRetrieved(entry));`);
    expect(mendedBy(backupOffered, 'components/Editor/Editor.js')).toMatch(
      /if \(!newEntry\) retrieveLocalBackup\(collection, slug\);/u,
    );
  });

  test('erases unsaved work when it is saved, or when the editor says so', () => {
    const editor = mendedBy(backupKept, 'components/Editor/Editor.js');
    expect(editor).toMatch(/confirmLoadBackup'\)\) \|\| !window\.confirm\('Effacer cette saisie/u);
    // Left: the questions above, and what deletes or publishes the entry itself.
    expect(editor.match(/this\.deleteBackup\(\)/gu)).toHaveLength(4);
    expect(mendedBy(backupKept, 'backend.js').match(/localForage\.removeItem/gu)).toHaveLength(2);
  });

  test('keeps the file that a form already holds when its bytes are chosen again', () => {
    expect(mended(sameBytes)).toContain(
      "find(file => file.get('draft') && file.get('id') === action.payload.id) ??",
    );
  });

  test.each([
    [lateEntries, 'createDraftFromEntry(loadedEntry)'],
    [lateDrafts, 'createDraftFromEntry(entry)'],
    [lateDrafts, 'loadEntry(collection, slug)'],
  ])('fills no form with an entry asked for from another page: $1', (mend, filled) => {
    expect(mended(mend)).toContain(`if (window.location.hash === askedFrom) dispatch(${filled});`);
  });

  test('speaks of files in French', () => {
    const said = [...mended(frenchMedias).matchAll(SAID)].map(([, words]) => words);
    expect(said).toEqual([
      '`Un fichier ${existingFile.name} existe déjà. Le remplacer ?`',
      '`Le fichier n’a pas été ajouté.`',
      '`Le fichier n’a pas été supprimé.`',
      '`Le fichier n’a pas été supprimé.`',
    ]);
  });

  test('hands the reason of a failure to what keeps back the notices already told', () => {
    expect(mended(frenchMedias).match(/, details: error,/gu)).toHaveLength(3);
    expect(mended(noSecondNotice)).toMatch(
      /isTold === true\) break;\n\s+state\.notifications = \[/u,
    );
  });

  test('gathers the entries of a list as the list has them', () => {
    expect(mended(groupsInOrder)).toMatch(
      /function selectGroups\(state, collection\) \{\n[^}]*const entries = selectEntries\(state, collection\);/u,
    );
  });

  test('searches and sorts by our own rules', () => {
    const backend = mendedBy(frenchLists, 'backend.js');
    expect(backend).toContain('return sift(searchTerm, collectionEntries, entryTexts);');
    expect(backend).toContain('let hits = sift(searchTerm, expandedEntries, entry =>');
    expect(backend).not.toContain('fuzzy.');
    for (const file of ['reducers/entries.js', 'components/Collection/Entries/EntryListing.js']) {
      expect(mendedBy(frenchLists, file)).toContain('fromJS(inFrenchOrder(entries.toJS(),');
    }
  });

  test.each([
    unsavedFormKept,
    sameBytes,
    frenchMedias,
    groupsInOrder,
    noSecondNotice,
    lateEntries,
    lateDrafts,
    ...backupOffered,
    ...backupKept,
    ...frenchLists,
  ])('is looked at again when $file changes', ({ mend }) => {
    expect(() => mend('export default {};')).toThrow('decap-cms-core a changé');
  });
});
