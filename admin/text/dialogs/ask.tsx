/** Asks the editor something over the form. Browser only. */
import { useEffect, useId, useRef, type ReactNode, type SyntheticEvent } from 'react';
import { createRoot } from 'react-dom/client';
import './dialogs.css';

interface DialogProps {
  readonly title: string;
  /** The word of the button that accepts. */
  readonly accept: string;
  readonly onAccept: () => void;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/** A modal window with a form; Escape leaves it. */
export function Dialog({ title, accept, onAccept, onLeave, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    onAccept();
  };
  return (
    <dialog ref={dialog} className="it77-dialog" aria-labelledby={heading} onClose={onLeave}>
      <form onSubmit={submit} noValidate>
        <h2 id={heading}>{title}</h2>
        {children}
        <p className="it77-dialog-actions">
          <button type="button" onClick={onLeave}>
            Annuler
          </button>
          <button type="submit">{accept}</button>
        </p>
      </form>
    </dialog>
  );
}

/**
 * Shows a window until the editor answers; who asks gives the focus back.
 * @param draw the window, which says its answer: null to give up
 */
export function ask<T>(draw: (answer: (value: T | null) => void) => ReactNode): Promise<T | null> {
  return new Promise((resolve) => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = createRoot(host);
    root.render(
      draw((value) => {
        root.unmount();
        host.remove();
        resolve(value);
      }),
    );
  });
}
