/**
 * An entry that comes once the editor has gone elsewhere fills no form, and takes nobody back. As it
 * comes, Decap 3.16 fills the form on screen with the last entry to arrive, whichever was asked for:
 * whoever left a slow entry for a new one found the former in the new form, and saved over it. Node only.
 */
import type { Mend } from './mended-decap.ts';
import { replaceKnown } from './replace-known.ts';

const HERE = 'window.location.hash';

const startOf = (name: string): string => `export function ${name}(collection, slug) {
  return async (dispatch, getState) => {`;

/** Remembers where a function that loads was called from, and does some things there only. */
function onlyThere(file: string, name: string, lines: readonly string[]): Mend {
  const start = startOf(name);
  const begun = [start, `${start}\n    const askedFrom = ${HERE};`] as const;
  const guarded = lines.map((line) => [line, `if (${HERE} === askedFrom) ${line}`] as const);
  return {
    file,
    mend: (code) =>
      [begun, ...guarded].reduce((mended, change) => replaceKnown(mended, change, file), code),
  };
}

export const lateEntries = onlyThere('actions/entries.js', 'loadEntry', [
  'dispatch(createDraftFromEntry(loadedEntry));',
]);

export const lateDrafts = onlyThere('actions/editorialWorkflow.js', 'loadUnpublishedEntry', [
  'dispatch(createDraftFromEntry(entry));',
  // What is under no review is then loaded as a published entry, from where one is by then.
  `dispatch(loadEntry(collection, slug));
      } else {`,
]);
