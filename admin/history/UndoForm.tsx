/** Undoes the last publication, once told why. */
import { useId, useState, type SyntheticEvent } from 'react';
import { NO_REASON } from './history-words';

interface Props {
  /** In French, why nothing can be undone now. */
  readonly refusal: string | undefined;
  /** @returns in French, why it was not done; undefined once it is, or once the guard has told */
  readonly onUndo: (reason: string) => Promise<string | undefined>;
}

export function UndoForm({ refusal, onUndo }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<string>();
  const [reason, setReason] = useState('');
  const id = useId();
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (reason.trim() === '') {
      setSaid(NO_REASON);
      return;
    }
    setBusy(true);
    void onUndo(reason).then((why) => {
      setSaid(why);
      setBusy(false);
    });
  };
  if (!isOpen) {
    return (
      <button
        type="button"
        onClick={() => {
          setOpen(true);
        }}
      >
        Annuler la publication…
      </button>
    );
  }
  if (refusal !== undefined) return <p role="alert">{refusal}</p>;
  return (
    <form className="redaction-versions__undo" onSubmit={submit} noValidate>
      <label htmlFor={id}>
        Pourquoi annuler la dernière publication ? La version d’avant sera aussitôt remise en ligne.
      </label>
      <textarea
        id={id}
        rows={2}
        value={reason}
        aria-describedby={`${id}-avis`}
        onChange={(event) => {
          setReason(event.target.value);
        }}
      />
      <p id={`${id}-avis`} role="alert">
        {said}
      </p>
      <button type="submit" disabled={isBusy}>
        Annuler la publication
      </button>
    </form>
  );
}
