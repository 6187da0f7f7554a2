/**
 * The groups of a list come in the order of the list, newest year first, and none is empty. As it comes,
 * Decap 3.16 groups entries in the order of their files, with those that a filter leaves out. Node only.
 */
import type { Mend } from './mend.ts';
import { replaceKnown } from './replace-known.ts';

const FILE = 'reducers/entries.js';
const UNORDERED = 'const entries = getPublishedEntries(state, collectionName);';
/** What the list shows. */
const AS_LISTED = 'const entries = selectEntries(state, collection);';

export const groupsInOrder: Mend = {
  file: FILE,
  mend: (code) => replaceKnown(code, [UNORDERED, AS_LISTED], FILE),
};
