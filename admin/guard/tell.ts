/**
 * Says something that the editor must read before going on. Not by `alert`, which shows the address of the
 * site, cuts long texts and stops the page. Browser only.
 */
import { typeset } from '~/lib/typography';
import { mintId } from '../save/mint-id';

/** @param message one or two sentences, in French */
export function tell(message: string): void {
  const dialog = document.createElement('dialog');
  const words = document.createElement('p');
  const close = document.createElement('button');
  dialog.className = 'redaction-tell';
  dialog.role = 'alertdialog';
  words.textContent = typeset(message);
  // Two messages may be open at once.
  words.id = `redaction-tell-${mintId()}`;
  dialog.setAttribute('aria-labelledby', words.id);
  close.textContent = 'J’ai compris';
  close.type = 'button';
  close.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  dialog.append(words, close);
  document.body.append(dialog);
  dialog.showModal();
}
