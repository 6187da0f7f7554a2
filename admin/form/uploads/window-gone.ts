/** Waits for Decap's window of files to have faded away: it then takes the focus back. Browser only. */
export function whenWindowIsGone(action: () => void): void {
  if (document.querySelector('[role="dialog"][aria-modal="true"]') === null) action();
  else
    requestAnimationFrame(() => {
      whenWindowIsGone(action);
    });
}
