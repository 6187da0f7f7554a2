/** Takes the editor to the first field in red. Runs in the browser. */

/** How every message about a field starts (corrections.ts): « Titre » is empty… */
const START = '« ';

const isShown = (item: HTMLElement): boolean =>
  item.offsetParent !== null && item.textContent.startsWith(START);

function firstErrorLabel(): HTMLLabelElement | null | undefined {
  const items = document.querySelectorAll<HTMLElement>('ul:not([contenteditable] *) > li');
  return Array.from(items).find(isShown)?.closest('div')?.querySelector('label');
}

/**
 * Decap gives up a save on a field in red without a word when the field is off screen; all that it
 * leaves is a promise rejected with nothing.
 */
export function showFirstErrorOfRefusedSave(): void {
  window.addEventListener('unhandledrejection', (event) => {
    if (event.reason !== undefined) return;
    event.preventDefault();
    // The messages are drawn after the refusal.
    setTimeout(() => {
      const label = firstErrorLabel();
      label?.scrollIntoView({ block: 'center' });
      if (label?.control instanceof HTMLElement) label.control.focus({ preventScroll: true });
    }, 100);
  });
}
