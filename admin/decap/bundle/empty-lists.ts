/** An empty list says so, where Decap 3.16 writes « 0 sources ». Node only. */
import type { Mend } from './mend.ts';
import { replaceKnown } from './replace-known.ts';

const FILE = 'ListControl.js';
const COUNTED = 'heading: `${items.size} ${listLabel}`,';
const SAID = 'heading: items.size === 0 ? `Rien pour l’instant` : `${items.size} ${listLabel}`,';

export const emptyLists: Mend = {
  package: 'decap-cms-widget-list',
  file: FILE,
  mend: (code) => replaceKnown(code, [COUNTED, SAID], FILE),
};
