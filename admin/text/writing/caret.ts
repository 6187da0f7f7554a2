/** Where writing goes on once a link is inserted. Browser only. */

const CHIP = '[data-slate-inline][data-slate-void]';

/** Puts the cursor after an inline component, where Slate always has a text, if only an empty one. */
function moveAfter(chip: Element): void {
  const text = chip.nextElementSibling?.querySelector(
    '[data-slate-zero-width], [data-slate-string]',
  );
  const node = text?.firstChild;
  if (node === null || node === undefined) return;
  // An empty text holds one invisible character.
  const offset = text?.hasAttribute('data-slate-zero-width') === true ? 1 : 0;
  document.getSelection()?.collapse(node, offset);
}

/** Moves the cursor, which Decap leaves before the component that it inserts. */
export function writeAfterNextChip(editor: HTMLElement): void {
  const known = new Set(editor.querySelectorAll(CHIP));
  const observer = new MutationObserver(() => {
    const added = Array.from(editor.querySelectorAll(CHIP)).find((chip) => !known.has(chip));
    if (added === undefined) return;
    observer.disconnect();
    // Slate puts its own cursor back as it draws.
    requestAnimationFrame(() => {
      moveAfter(added);
    });
  });
  observer.observe(editor, { childList: true, subtree: true });
}
