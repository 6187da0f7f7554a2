/** Offers to copy the sentence by which a figure is quoted. */
import { requiredElement } from '~/islands/search/dom';
import { canCopy, copyButton } from './copy-button';

const citation = requiredElement('#citation', HTMLElement);
const [button, told] = copyButton(citation, {
  label: 'Copier la phrase',
  done: 'Copiée.',
  selected: 'Sélectionnée : copiez-la par Ctrl-C.',
});
button.className = 'btn btn--ghost mt-4';

if (canCopy) citation.after(button, told);
