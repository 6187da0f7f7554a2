/** Offers to copy each address of the page of feeds. */
import { canCopy, copyButton } from './copy-button';

function offerCopy(address: HTMLElement): void {
  const [button, told] = copyButton(address, {
    label: 'Copier',
    done: 'Copiée.',
    selected: 'Sélectionnée : copiez-la par Ctrl-C.',
  });
  button.className = 'copy';
  // Many buttons on the page: each says of which address it is.
  button.setAttribute('aria-label', `Copier l’adresse : ${address.dataset['copied'] ?? ''}`);
  address.after(button, told);
}

if (canCopy) document.querySelectorAll<HTMLElement>('[data-copied]').forEach(offerCopy);
