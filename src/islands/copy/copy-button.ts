/** A button that copies what stands before it. Without a script, it is selected by hand. */

interface CopyWords {
  /** « Copier la phrase » */
  readonly label: string;
  /** Said once it is done: « Copiée. » */
  readonly done: string;
  /** Said where the browser refuses: the words are selected, ready for Ctrl-C. */
  readonly selected: string;
}

/** @returns the button, and what says aloud that it did it */
export function copyButton(
  copied: HTMLElement,
  { label, done, selected }: CopyWords,
): readonly [HTMLButtonElement, HTMLElement] {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  const told = document.createElement('span');
  told.setAttribute('role', 'status');
  told.className = 'small soft';
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(copied.innerText).then(
      () => {
        told.textContent = ` ${done}`;
      },
      () => {
        getSelection()?.selectAllChildren(copied);
        told.textContent = ` ${selected}`;
      },
    );
  });
  return [button, told];
}

/** Not offered where the browser forbids it to every page. */
export const canCopy = 'clipboard' in navigator;
