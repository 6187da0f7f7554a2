/**
 * Keeps the form still while it is being saved. As it comes, Decap 3.16 lets the editor write on, then
 * takes what was written meanwhile for saved, or fills the form again without it. Browser only.
 */
import './while-saving.css';
import type { Implementation } from '../decap/backend-methods';

/** Past this, ms, something is wrong with the network: the editor gets the form back. */
const PATIENCE = 30_000;
/** A new entry, once saved, is read again and takes the place of its form, ms. */
const RETURN = 5_000;

const WORDS = 'Enregistrement…';

/** A dialog that only its end closes: Escape would give the form back. */
function notice(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'redaction-saving';
  dialog.ariaLabel = WORDS;
  dialog.textContent = WORDS;
  // The attribute, which a second Escape does not get round; the listener, where it is not known.
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
 * The same backend, which holds the page for as long as it saves.
 * @param own the backend, whose saving is changed
 */
export function stillWhileSaving(own: Implementation): Implementation {
  const persist = own.persistEntry.bind(own);
  const persistEntry: Implementation['persistEntry'] = (entry, options) => {
    const dialog = notice();
    const release = (): void => {
      dialog.close();
    };
    const releaseOnReturn = (): void => {
      window.addEventListener('hashchange', release, { once: true });
      setTimeout(release, RETURN);
    };
    setTimeout(release, PATIENCE);
    const saving = persist(entry, options);
    void saving.then(options.newEntry === true ? releaseOnReturn : release, release);
    return saving;
  };
  return Object.assign(own, { persistEntry });
}
