/** What follows each time that a form is kept, or could not be. Browser only. */
import { tell } from '../guard/tell';

/** Sent to the window once what this browser keeps has changed. */
export const KEPT = 'it77:saisie-gardee';

const NOT_KEPT =
  'Ce navigateur refuse de garder votre saisie (navigation privée, ou disque plein) : enregistrez-la souvent, et copiez votre texte ailleurs avant de fermer la page.';

let isTold = false;

export function tellKept(): void {
  window.dispatchEvent(new Event(KEPT));
}

/** Said once: the editor then knows. */
export function tellNotKept(error: unknown): void {
  console.warn(error);
  if (isTold) return;
  isTold = true;
  tell(NOT_KEPT);
}
