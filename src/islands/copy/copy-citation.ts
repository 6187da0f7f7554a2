/** A button that copies the sentence by which a figure is quoted. Without it, the sentence is selected by hand. */
import { requiredElement } from '~/islands/search/dom';

const citation = requiredElement('#citation', HTMLElement);
const button = document.createElement('button');
button.type = 'button';
button.className = 'btn btn--ghost mt-4';
button.textContent = 'Copier la phrase';
const told = document.createElement('span');
told.setAttribute('role', 'status');
told.className = 'small soft';

button.addEventListener('click', () => {
  navigator.clipboard.writeText(citation.innerText).then(
    () => {
      told.textContent = ' Copiée.';
    },
    () => {
      // Refused by the browser: the sentence is selected, ready for Ctrl-C.
      getSelection()?.selectAllChildren(citation);
      told.textContent = ' Sélectionnée : copiez-la par Ctrl-C.';
    },
  );
});

// Not offered where the browser forbids it to every page.
if ('clipboard' in navigator) citation.after(button, told);
