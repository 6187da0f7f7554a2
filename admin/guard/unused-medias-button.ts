/**
 * Adds the button that looks for unused files to Decap's window of files. It is hidden in the window that
 * a form opens to choose one. Browser only.
 */
import './unused-medias.css';
import { currentReader } from './current-reader';
import { tell } from './tell';
import { unsavedWork } from '../unsaved/unsaved-work';
import { unusedMediasMessage } from './unused-medias';

/** Where Decap has « Supprimer le fichier choisi ». */
const BESIDE = '[class*="-LibraryTop"] > :last-child > [class*="-ButtonsContainer"]';
const OURS = 'redaction-unused';

function button(): HTMLButtonElement {
  const added = document.createElement('button');
  added.type = 'button';
  added.className = OURS;
  added.textContent = 'Chercher les fichiers inutilisés';
  added.addEventListener('click', () => {
    const reader = currentReader();
    if (reader === undefined) return;
    added.disabled = true;
    void unusedMediasMessage(reader, unsavedWork).then((message) => {
      added.disabled = false;
      tell(message);
    });
  });
  return added;
}

/** Watches the page as long as it is open. */
export function offerUnusedMedias(): void {
  new MutationObserver(() => {
    const place = document.querySelector(BESIDE);
    if (place !== null && place.querySelector(`.${OURS}`) === null) place.prepend(button());
  }).observe(document.body, { childList: true, subtree: true });
}
