/**
 * A file chosen twice in one entry keeps its first name. As it comes, Decap 3.16 knows the files of a form
 * by their bytes: the second, under a new name (uploads/file-name.ts), replaced the first, and the entry
 * named a file that nobody sent. A file of the repository does get a new name: it may have been deleted
 * since the form was filled. Node only.
 */
import type { Mend } from './mend.ts';
import { replaceKnown } from './replace-known.ts';

const FILE = 'reducers/entryDraft.js';
const ADDS = '.insert(0, fromJS(action.payload))';
const KEEPS = `.insert(
            0,
            mediaFiles.find(file => file.get('draft') && file.get('id') === action.payload.id) ??
              fromJS(action.payload)
          )`;

export const sameBytes: Mend = {
  file: FILE,
  mend: (code) => replaceKnown(code, [ADDS, KEEPS], FILE),
};
