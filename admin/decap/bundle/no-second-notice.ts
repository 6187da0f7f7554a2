/**
 * What a dialog of ours has just told (guard/guarded-backend.ts), Decap does not tell again in a notice.
 * Node only.
 */
import type { Mend } from './mend.ts';
import { replaceKnown } from './replace-known.ts';

const FILE = 'reducers/notifications.js';
const SENDS = 'case NOTIFICATION_SEND:';
/** The reason of a failure is in the words of the notice, or beside them (french-medias.ts). */
const GUARD = `${SENDS}
      if ((action.payload.details ?? action.payload.message?.details)?.isTold === true) break;`;

export const noSecondNotice: Mend = {
  file: FILE,
  mend: (code) => replaceKnown(code, [SENDS, GUARD], FILE),
};
