/**
 * Keeps the form still while it is being saved. As it comes, Decap 3.16 lets the editor write on, then
 * takes what was written meanwhile for saved, or fills the form again without it. Browser only.
 */
import './while-saving.css';

/** Past this, something is wrong with the network: the editor gets the form back. */
const PATIENCE_MS = 30_000;
/** Once saved, a new entry is read again and replaces its form. */
const RETURN_MS = 5_000;

const WORDS = 'Enregistrement…';

/** A dialog that Escape does not close. */
function notice(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'redaction-saving';
  dialog.ariaLabel = WORDS;
  dialog.textContent = WORDS;
  // A second Escape does not get round the attribute; the listener is for browsers that lack it.
  dialog.setAttribute('closedby', 'none');
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/**
 * Holds the page from now until a save is over.
 * @param isNew whether the entry is saved for the first time
 */
export function holdWhileSaving(saving: Promise<unknown>, isNew: boolean): void {
  const dialog = notice();
  const release = (): void => {
    dialog.close();
  };
  const releaseOnReturn = (): void => {
    window.addEventListener('hashchange', release, { once: true });
    setTimeout(release, RETURN_MS);
  };
  setTimeout(release, PATIENCE_MS);
  void saving.then(isNew ? releaseOnReturn : release, release);
}
