/**
 * Adds to the page of all files, which Decap draws, the button that looks for those of no use. A form
 * that is open has it too, hidden: there, one chooses a file. Browser only.
 */
import './unused-medias.css';
import { presentReader } from '../form/address/published';
import { tell } from './tell';
import { unsavedWork } from './unsaved-work';
import { unusedMediasTold } from './unused-medias';

/** Where Decap has « Supprimer le fichier choisi ». */
const BESIDE = '[class*="-LibraryTop"] > :last-child > [class*="-ButtonsContainer"]';
const OURS = 'redaction-unused';

function button(): HTMLButtonElement {
  const added = document.createElement('button');
  added.type = 'button';
  added.className = OURS;
  added.textContent = 'Chercher les fichiers inutilisés';
  added.addEventListener('click', () => {
    added.disabled = true;
    void unusedMediasTold(presentReader(), unsavedWork).then((message) => {
      added.disabled = false;
      tell(message);
    });
  });
  return added;
}

/** Watches the page for as long as it is open. */
export function offerUnusedMedias(): void {
  new MutationObserver(() => {
    const place = document.querySelector(BESIDE);
    if (place !== null && place.querySelector(`.${OURS}`) === null) place.prepend(button());
  }).observe(document.body, { childList: true, subtree: true });
}
