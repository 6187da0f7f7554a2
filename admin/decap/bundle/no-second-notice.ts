/**
 * What a dialog of ours has just said (careful-backend.ts) is not said again in a notice of Decap, in
 * fewer words and for eight seconds. Node only.
 */
import type { Mend } from './mend.ts';
import { replaceKnown } from './replace-known.ts';

const FILE = 'reducers/notifications.js';
const SENDS = 'case NOTIFICATION_SEND:';
/** The reason of a failure stands in the words of the notice, or beside them (french-medias.ts). */
const GUARD = `${SENDS}
      if ((action.payload.details ?? action.payload.message?.details)?.isTold === true) break;`;

export const toldOnce: Mend = {
  file: FILE,
  mend: (code) => replaceKnown(code, [SENDS, GUARD], FILE),
};
