/**
 * An entry that arrives once the editor has gone elsewhere fills no form. As it comes, Decap 3.16 fills the
 * form on screen with the last entry to arrive: whoever left a slow entry for a new one found the former in
 * the new form, and saved over it. Node only.
 */
import type { Mend } from './mend.ts';
import { replaceEach } from './replace-known.ts';

const HERE = 'window.location.hash';

/**
 * Makes a loading function do some things only if the editor is still on the page that called it.
 * @param signature its name and parameters
 * @param lines that do them
 */
export function onlyWhereAsked(file: string, signature: string, lines: readonly string[]): Mend {
  const start = `export function ${signature} {
  return async (dispatch, getState) => {`;
  const begun = [start, `${start}\n    const askedFrom = ${HERE};`] as const;
  const guarded = lines.map((line) => [line, `if (${HERE} === askedFrom) ${line}`] as const);
  return { file, mend: (code) => replaceEach(code, [begun, ...guarded], file) };
}

export const lateEntries = onlyWhereAsked('actions/entries.js', 'loadEntry(collection, slug)', [
  'dispatch(createDraftFromEntry(loadedEntry));',
]);

export const lateDrafts = onlyWhereAsked(
  'actions/editorialWorkflow.js',
  'loadUnpublishedEntry(collection, slug)',
  [
    'dispatch(createDraftFromEntry(entry));',
    // An entry that is under no review is then loaded as published.
    `dispatch(loadEntry(collection, slug));
      } else {`,
  ],
);
