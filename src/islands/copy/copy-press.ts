/** Offers to copy each text of the press room. Without it, texts are selected by hand. */
import { canCopy, copyButton } from './copy-button';

function offerCopy(text: HTMLElement): void {
  const label = text.dataset['copy'] ?? '';
  const [button, told] = copyButton(text, {
    label: 'Copier',
    done: 'Copié.',
    selected: 'Sélectionné : copiez par Ctrl-C.',
  });
  button.className = 'copy-text';
  // Many buttons on the page: each says what it copies.
  button.setAttribute('aria-label', `Copier : ${label}`);
  const line = document.createElement('p');
  line.className = 'copy-line no-print';
  line.append(button, told);
  text.after(line);
}

if (canCopy) document.querySelectorAll<HTMLElement>('[data-copy]').forEach(offerCopy);
