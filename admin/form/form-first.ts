/** On a narrow page the form and its preview take turns. Runs in the browser. */

/** Where Decap remembers which pane stands beside the form, and what it writes for none. */
const RIGHT_PANE = 'cms.right-pane';
const NO_PANE = 'none';
/** As in src/styles/editors/cms.css. */
const NARROW = '(max-width: 899px)';

/** Opens forms on the form itself; the eye shows the preview. Before Decap starts, which reads it once a form. */
export function startOnTheForm(): void {
  if (window.matchMedia(NARROW).matches) window.localStorage.setItem(RIGHT_PANE, NO_PANE);
}
