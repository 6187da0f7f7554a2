/** The day of a new entry (form/today.ts) is set before its form is shown. Node only. */
import type { Mend } from './mend.ts';
import { importing, TODAY } from './ours.ts';
import { replaceKnown } from './replace-known.ts';

const FILE = 'actions/entries.js';
const EMPTIES = 'const data = createEmptyDraftData(dataFields);';
const DATED = 'const data = withToday(createEmptyDraftData(dataFields));';

export const startsToday: Mend = {
  file: FILE,
  mend: (code) => importing('withToday', TODAY, replaceKnown(code, [EMPTIES, DATED], FILE)),
};
