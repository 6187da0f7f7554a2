/** A word while a file is being prepared: the photograph of a phone takes a few seconds. Browser only. */
import './preparing.css';

/** Over everything, the windows that files are chosen in included; it takes neither focus nor clicks. */
function notice(words: string): HTMLElement {
  const element = document.createElement('p');
  element.className = 'redaction-preparing';
  element.role = 'status';
  element.popover = 'manual';
  document.body.append(element);
  element.showPopover();
  // Written once it is there: screen readers tell what changes in a region that they know.
  element.textContent = words;
  return element;
}

/** Says that a file is being prepared, as long as it is. */
export async function whilePreparing<T>(name: string, preparation: Promise<T>): Promise<T> {
  const shown = notice(`Préparation de « ${name} »…`);
  try {
    return await preparation;
  } finally {
    shown.remove();
  }
}
