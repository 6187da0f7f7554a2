/**
 * Our error page in the place of Decap's, which sends the editor to a form for developers in English.
 * Node only.
 */
import type { Mend } from './mend.ts';
import { ERROR_PAGE } from './ours.ts';
import { replaceKnown } from './replace-known.ts';

const FILE = 'components/UI/index.js';

export const errorPage: Mend = {
  file: FILE,
  mend: (code) => replaceKnown(code, ["'./ErrorBoundary'", `'${ERROR_PAGE}'`], FILE),
};
