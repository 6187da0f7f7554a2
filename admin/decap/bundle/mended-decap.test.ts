import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { backRefused } from './back-refused';
import { backupKept } from './backup-kept';
import { backupOffered } from './backup-offered';
import { emptyLists } from './empty-lists';
import { errorPage } from './error-page';
import { frenchLists } from './french-lists';
import { frenchMedias } from './french-medias';
import { groupsInOrder } from './groups-in-order';
import { lateDrafts, lateEntries } from './late-entries';
import { palette, progressBar } from './decap-colours';
import { readInTurns } from './read-in-turns';
import { sameBytes } from './same-bytes';
import { noSecondNotice } from './no-second-notice';
import { shortLists } from './short-lists';
import { startsToday } from './starts-today';
import { unreadLists } from './unread-lists';
import { unsavedFormKept } from './unsaved-form-kept';
import type { Mend } from './mend';

const codeOf = (file: string, from?: Mend['package']): string =>
  readFileSync(`node_modules/${from ?? 'decap-cms-core'}/dist/esm/${file}`, 'utf8');

const mended = (one: Mend): string => one.mend(codeOf(one.file, one.package));

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

  test.each([
    ['actions/entries.js', 'emptyDraftCreated(newEntry)', 'undefined'],
    ['actions/entries.js', 'createDraftFromEntry(loadedEntry)', 'slug'],
    ['actions/editorialWorkflow.js', 'createDraftFromEntry(entry)', 'slug'],
  ])('offers what was left of an entry once its form is there: %s, %s', (file, fills, slug) => {
    const here = 'if (window.location.hash === askedFrom)';
    const actions = mendedBy([lateEntries, lateDrafts, ...backupOffered], file);
    expect(actions).toContain(`${here} dispatch(${fills});
      ${here} dispatch(retrieveLocalBackup(collection, ${slug}));`);
  });

  test('asks before it takes anything back, and only of a form that holds nothing else', () => {
    const actions = mendedBy(backupOffered, 'actions/entries.js');
    expect(actions).toMatch(
      /if \(!isFree \|\| !\(await offerKept\([^;]+\)\) return;\s+const \{\s+entry\s+\} = await backend\.getLocalDraftBackup/u,
    );
    const editor = mendedBy(backupOffered, 'components/Editor/Editor.js');
    expect(editor).not.toMatch(/confirmLoadBackup|retrieveLocalBackup\(collection/u);
  });

  test('keeps what is written within two seconds, and when the page is hidden or left', () => {
    const editor = mendedBy(backupKept, 'components/Editor/Editor.js');
    expect(editor).toContain('}, 400, { maxWait: 2000 });');
    for (const verb of ['add', 'remove']) {
      expect(editor).toContain(`window.${verb}EventListener('pagehide', this.keepNow);`);
      expect(editor).toContain(`document.${verb}EventListener('visibilitychange', this.keepNow);`);
    }
  });

  test('erases unsaved work when it is saved, published or deleted, and then alone', () => {
    const editor = mendedBy([...backupKept, ...backupOffered], 'components/Editor/Editor.js');
    expect(editor.match(/this\.deleteBackup\(\)/gu)).toHaveLength(3);
    const backend = mendedBy(backupKept, 'backend.js');
    // What the form on screen keeps, and what older versions of Decap kept for their error page.
    expect(backend.match(/localForage\.removeItem/gu)).toHaveLength(2);
    expect(backend.match(/localForage\.setItem/gu)).toHaveLength(1);
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

  test('wears the colours of the site, and none of its own', () => {
    const theme = mended(palette);
    const own = theme.slice(theme.indexOf('const colorsRaw'), theme.indexOf('const lengths'));
    // Behind pictures that one sees through.
    expect(own.match(/'#[0-9a-f]+'/giu)).toEqual(["'#f2f2f2'", "'#e6e6e6'"]);
  });

  test.each([
    [emptyLists, 'Rien pour l’instant'],
    [errorPage, "from 'it77:error-page'"],
    [startsToday, 'withToday(createEmptyDraftData(dataFields))'],
    [backRefused, 'window.history.pushState'],
  ])('says or does what it has to in $0.file', (mend, expected) => {
    expect(mended(mend)).toContain(expected);
  });

  test('says that a list could not be read, whatever its order, its filter or its groups', () => {
    const told =
      /catch \(error\) \{\s+dispatch\(addNotification\([^;]+\);\s+dispatch\(\{\s+type: (?:SORT|FILTER|GROUP)_/gu;
    expect(mended(unreadLists).match(told)).toHaveLength(3);
  });

  test('gathers the entries of a list as the list has them', () => {
    expect(mended(groupsInOrder)).toMatch(
      /function selectGroups\(state, collection\) \{\n[^}]*const entries = selectEntries\(state, collection\);/u,
    );
  });

  test('draws a hundred rows at a time, none of them anew for nothing', () => {
    const list = mendedBy(shortLists, 'components/Collection/Entries/EntriesCollection.js');
    expect(list.match(/_jsx\(PagedList/gu)).toHaveLength(1);
    expect(list).not.toContain('_jsx(EntriesToRender');
    const found = mendedBy(shortLists, 'components/Collection/Entries/EntriesSearch.js');
    expect(found).toMatch(/children: shown => _jsx\(Entries, \{[^}]*entries: shown/u);
  });

  test('sorts and gathers entries once as long as they are the same', () => {
    const lists = mendedBy([...frenchLists, groupsInOrder, ...shortLists], 'reducers/entries.js');
    for (const name of ['selectEntries', 'selectGroups'])
      expect(lists.match(new RegExp(`export \\w+ ${name}\\b`, 'gu'))).toEqual([
        `export const ${name}`,
      ]);
  });

  test('reads a list, and makes maps of it, a few entries at a time', () => {
    const backend = mendedBy(readInTurns, 'backend.js');
    expect(backend).toContain('mapInTurns(entries, this.entryWithFormat(collection))');
    // Whoever asks waits for it, or hands on the promise.
    const asked = backend.match(/.{9}this\.processEntries\(/gu);
    expect(asked?.every((call) => /(?:await |=> )this/u.test(call))).toBe(true);
    expect(asked).toHaveLength(3);
    const actions = mendedBy(readInTurns, 'actions/entries.js');
    expect(actions).toMatch(/listAllEntries\(collection\);\s+await makeAhead\(entries,/u);
    expect(mendedBy(readInTurns, 'reducers/entries.js').match(/madeAhead\(entry,/gu)).toHaveLength(
      2,
    );
  });

  test('searches and sorts by our own rules', () => {
    const backend = mendedBy(frenchLists, 'backend.js');
    expect(backend).toContain('return siftInTurns(searchTerm, collectionEntries, entryTexts);');
    expect(backend).toContain(
      'let hits = (await siftInTurns(searchTerm, expandedEntries, entry =>',
    );
    expect(backend).not.toContain('fuzzy.');
    for (const file of ['reducers/entries.js', 'components/Collection/Entries/EntryListing.js']) {
      expect(mendedBy(frenchLists, file)).toContain('inFrenchOrder(entries, keys, orders)');
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
    backRefused,
    errorPage,
    startsToday,
    unreadLists,
    palette,
    progressBar,
    emptyLists,
    ...backupOffered,
    ...backupKept,
    ...frenchLists,
    ...shortLists,
    ...readInTurns,
  ])('is looked at again when $file changes', ({ mend }) => {
    expect(() => mend('export default {};')).toThrow('Decap a changé');
  });
});
