/**
 * Adds to Decap's window of files the buttons that look for unused files and tell where each is used. They
 * are hidden in the window that a form opens to choose one. Browser only.
 */
import './unused-medias.css';
import { unsavedWork } from '../unsaved/unsaved-work';
import { currentReader } from './current-reader';
import { showMediaUses } from './MediaUsesDialog';
import type { Reader } from './repository-entries';
import { tell } from './tell';
import { mediasWithUses, NOT_KNOWN, unusedMediasMessage } from './unused-medias';

/** Where Decap has « Supprimer le fichier choisi ». */
const BESIDE = '[class*="-LibraryTop"] > :last-child > [class*="-ButtonsContainer"]';
const OURS = 'redaction-unused';

async function showUses(reader: Reader): Promise<void> {
  const files = await mediasWithUses(reader, unsavedWork);
  if (files === undefined) tell(NOT_KNOWN);
  else showMediaUses(files);
}

async function tellUnused(reader: Reader): Promise<void> {
  tell(await unusedMediasMessage(reader, unsavedWork));
}

function button(words: string, act: (reader: Reader) => Promise<void>): HTMLButtonElement {
  const added = document.createElement('button');
  added.type = 'button';
  added.className = OURS;
  added.textContent = words;
  added.addEventListener('click', () => {
    const reader = currentReader();
    if (reader === undefined) return;
    added.disabled = true;
    void act(reader).finally(() => {
      added.disabled = false;
    });
  });
  return added;
}

/** Watches the page as long as it is open. */
export function offerMediasButtons(): void {
  new MutationObserver(() => {
    const place = document.querySelector(BESIDE);
    if (place?.querySelector(`.${OURS}`) !== null) return;
    place.prepend(
      button('Où sert chaque fichier', showUses),
      button('Chercher les fichiers inutilisés', tellUnused),
    );
  }).observe(document.body, { childList: true, subtree: true });
}
