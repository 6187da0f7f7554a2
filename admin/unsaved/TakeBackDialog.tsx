/** Offers the work left unsaved where a form has just been filled: nothing is replaced before the answer. */
import { useEffect, useId, useRef, useState } from 'react';
import type { Difference } from './differences';
import { eraseForm, type KeptForm } from './kept-form';
import { KeptItem } from './KeptItem';
import './unsaved.css';

export interface Offered {
  readonly form: KeptForm;
  readonly differences: readonly Difference[];
}

interface Props {
  readonly offered: readonly Offered[];
  /** The key of what is taken back; undefined when nothing is. */
  readonly onAnswer: (key: string | undefined) => void;
}

export function TakeBackDialog({ offered, onAnswer }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const [left, setLeft] = useState(offered);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const erase = async (key: string): Promise<void> => {
    await eraseForm(key);
    const others = left.filter(({ form }) => form.key !== key);
    if (others.length === 0) onAnswer(undefined);
    else setLeft(others);
  };
  return (
    <dialog
      ref={dialog}
      className="redaction-kept"
      aria-labelledby={heading}
      onClose={() => {
        onAnswer(undefined);
      }}
    >
      <h2 id={heading}>Reprendre votre saisie ?</h2>
      <p>
        Elle n’a pas été enregistrée, et ce navigateur l’a gardée. Rien n’est remplacé avant votre
        réponse.
      </p>
      <ul>
        {left.map(({ form, differences }) => (
          <KeptItem
            key={form.key}
            form={form}
            differences={differences}
            onErase={() => {
              void erase(form.key);
            }}
          >
            <button
              type="button"
              className="redaction-kept__main"
              onClick={() => {
                onAnswer(form.key);
              }}
            >
              Reprendre
            </button>
          </KeptItem>
        ))}
      </ul>
      <button
        type="button"
        onClick={() => {
          onAnswer(undefined);
        }}
      >
        Garder pour plus tard
      </button>
    </dialog>
  );
}
