/**
 * What is written in a form is kept under a name of its own (unsaved/form-keys.ts), within two seconds and
 * when the page is left, and erased once it is saved. As it comes, Decap 3.16 waits for two seconds without
 * a key, has one place for all new entries of a kind, and erases what it keeps when the editor leaves the
 * form, or saves another entry of the kind. Node only.
 */
import type { Mend } from './mend.ts';
import { importing, UNSAVED } from './ours.ts';
import { replaceEach } from './replace-known.ts';

const EDITOR = 'components/Editor/Editor.js';
const BACKEND = 'backend.js';

const LEAVES = `this.deleteBackup();
      unblock();`;

/** By then Decap is on the page of the saved entry, and would not erase the copy of the new one. */
const SAVED = `await persistEntry(collection);
    this.deleteBackup();`;
const ERASES_WHAT_WAS_SAVED = `await persistEntry(collection);
    this.createBackup.cancel();
    await this.props.deleteLocalBackup(collection, slug);`;

const WAITS = `this.props.persistLocalBackup(entry, collection);
  }, 2000);`;
const WITHOUT_WAITING = `this.props.persistLocalBackup(entry, collection);
  }, 400, { maxWait: 2000 });
  keepNow = () => this.createBackup.flush();`;

const STARTS = "window.addEventListener('beforeunload', this.exitBlocker);";
const STOPS = "window.removeEventListener('beforeunload', this.exitBlocker);";
/** A phone kills the page that it hides, without another word. */
const LAST_CHANCES = [
  ['window', 'pagehide'],
  ['document', 'visibilitychange'],
] as const;
const atLastChances = (verb: 'add' | 'remove'): string =>
  LAST_CHANCES.map(([on, event]) => `${on}.${verb}EventListener('${event}', this.keepNow);`).join(
    '\n    ',
  );

const PLACE = "getEntryBackupKey(collection.get('name'), slug)";
const ERASES = `await localForage.removeItem(${PLACE});
      // delete new entry backup if not deleted
      slug && (await localForage.removeItem(getEntryBackupKey(collection.get('name'))));`;
const FORGETS = `await localForage.removeItem(formKey(collection.get('name'), slug || ''));
      forgetForm(collection.get('name'), slug || '');
      tellKept();`;

/** For Decap's error page, which ours replaces (error-page.ts). */
const KEEPS_TWICE = `const result = await localForage.setItem(getEntryBackupKey(), raw);
      return result;`;

/** A file that was chosen is at hand: to read it again takes the time that is left to a closing page. */
const READS_AGAIN = "if (file.url?.startsWith('blob:')) {";

const IN_BACKEND: readonly (readonly [found: string, better: string])[] = [
  [`const key = ${PLACE};`, "const key = formKey(collection.get('name'), slug || '');"],
  [
    "const key = getEntryBackupKey(collection.get('name'), entry.get('slug'));",
    "const key = formKey(collection.get('name'), entry.get('slug') || '');",
  ],
  [ERASES, FORGETS],
  [
    "path: entry.get('path'),\n        mediaFiles,",
    "path: entry.get('path'),\n        keptAt: Date.now(),\n        mediaFiles,",
  ],
  // Those of the repository stay there.
  [
    "entry.get('mediaFiles').toJS()",
    "entry.get('mediaFiles').filter(file => file.get('draft')).toJS()",
  ],
  [READS_AGAIN, "if (!file.file && file.url?.startsWith('blob:')) {"],
  [KEEPS_TWICE, 'tellKept();'],
  ["console.warn('persistLocalDraftBackup', e);", 'tellNotKept(e);'],
];

export const backupKept: readonly Mend[] = [
  {
    file: EDITOR,
    mend: (code) =>
      replaceEach(
        code,
        [
          [LEAVES, 'unblock();'],
          [SAVED, ERASES_WHAT_WAS_SAVED],
          [WAITS, WITHOUT_WAITING],
          [STARTS, `${STARTS}\n    ${atLastChances('add')}`],
          [STOPS, `${STOPS}\n    ${atLastChances('remove')}`],
        ],
        EDITOR,
      ),
  },
  {
    file: BACKEND,
    mend: (code) =>
      importing(
        'forgetForm, formKey, tellKept, tellNotKept',
        UNSAVED,
        replaceEach(code, IN_BACKEND, BACKEND),
      ),
  },
];
