/** On a narrow page, where the form and its preview take turns. Browser only. */

/** Where Decap remembers which pane is beside the form, and what it writes for none. */
const RIGHT_PANE = 'cms.right-pane';
const NO_PANE = 'none';
/** As in src/styles/editors/cms.css. */
const NARROW = '(max-width: 899px)';

/** Opens entries on the form; the eye button shows the preview. Call before Decap starts. */
export function startOnForm(): void {
  if (window.matchMedia(NARROW).matches) window.localStorage.setItem(RIGHT_PANE, NO_PANE);
}
