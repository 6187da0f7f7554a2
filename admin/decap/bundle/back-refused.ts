/**
 * Whoever declines to leave a form with the browser's Back finds its address again. As it comes, Decap 3.16
 * leaves the address of another page above the form, whenever that page was not reached by one of its own
 * links: the next reload, or the next Back, is another surprise. Node only.
 */
import type { Mend } from './mend.ts';
import { replaceKnown } from './replace-known.ts';

const FILE = 'routing/history.js';
const MADE = 'const history = createHashHistory();';
/** The answer is not handed on when it is no: the library would go back over pages that it never saw. */
const ASKS = `const history = createHashHistory({
  getUserConfirmation: (message, answer) => {
    if (window.confirm(message)) return answer(true);
    const shown = history.createHref(history.location);
    if (window.location.hash !== shown.slice(shown.indexOf('#'))) window.history.pushState(null, '', shown);
  }
});`;

export const backRefused: Mend = {
  file: FILE,
  mend: (code) => replaceKnown(code, [MADE, ASKS], FILE),
};
