/**
 * A form that holds unsaved work is neither filled again with the same entry nor, when new, emptied. As it
 * comes, Decap 3.16 offers the work left in a closed tab while the entry is still loading, then fills the
 * form with that entry: what was just taken back is lost. Node only.
 */
import type { Mend } from './mend.ts';
import { replaceEach } from './replace-known.ts';

const FILE = 'reducers/entryDraft.js';
const FILLS = 'case DRAFT_CREATE_FROM_ENTRY:';
const GUARD = `${FILLS}
      if (
        state.get('hasChanged') &&
        state.getIn(['entry', 'path']) === action.payload.entry.path
      ) {
        return state;
      }`;

const EMPTIES = 'case DRAFT_CREATE_EMPTY:';
const NEW_GUARD = `${EMPTIES}
      if (
        state.get('hasChanged') &&
        state.getIn(['entry', 'newRecord']) &&
        state.getIn(['entry', 'collection']) === action.payload.collection
      ) {
        return state;
      }`;

export const unsavedFormKept: Mend = {
  file: FILE,
  mend: (code) =>
    replaceEach(
      code,
      [
        [FILLS, GUARD],
        [EMPTIES, NEW_GUARD],
      ],
      FILE,
    ),
};
