/**
 * An entry that comes once the editor has gone elsewhere fills no form, and takes nobody back. As it
 * comes, Decap 3.16 fills the form on screen with the last entry to arrive, whichever was asked for:
 * whoever left a slow entry for a new one found the former in the new form, and saved over it. Node only.
 */
import type { Mend } from './mend.ts';
import { replaceEach } from './replace-known.ts';

const HERE = 'window.location.hash';

/**
 * Remembers where a function that loads was called from, and does some things there only.
 * @param signature its name and parameters
 */
export function onlyThere(file: string, signature: string, lines: readonly string[]): Mend {
  const start = `export function ${signature} {
  return async (dispatch, getState) => {`;
  const begun = [start, `${start}\n    const askedFrom = ${HERE};`] as const;
  const guarded = lines.map((line) => [line, `if (${HERE} === askedFrom) ${line}`] as const);
  return { file, mend: (code) => replaceEach(code, [begun, ...guarded], file) };
}

export const lateEntries = onlyThere('actions/entries.js', 'loadEntry(collection, slug)', [
  'dispatch(createDraftFromEntry(loadedEntry));',
]);

export const lateDrafts = onlyThere(
  'actions/editorialWorkflow.js',
  'loadUnpublishedEntry(collection, slug)',
  [
    'dispatch(createDraftFromEntry(entry));',
    // What is under no review is then loaded as a published entry, from where one is by then.
    `dispatch(loadEntry(collection, slug));
      } else {`,
  ],
);
