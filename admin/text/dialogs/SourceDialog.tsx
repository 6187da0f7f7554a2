/** The window that chooses which source of the page a note points to. Browser only. */
import { useState } from 'react';
import { Dialog } from './ask';

interface Props {
  /** In the order of the form; not empty. */
  readonly titles: readonly string[];
  readonly onAnswer: (number: number | null) => void;
}

export function SourceDialog({ titles, onAnswer }: Props) {
  const [number, setNumber] = useState(1);
  return (
    <Dialog
      title="Renvoi à une source"
      accept="Insérer le renvoi"
      onAccept={() => {
        onAnswer(number);
      }}
      onLeave={() => {
        onAnswer(null);
      }}
    >
      <fieldset className="it77-sources">
        <legend>Sources de la fiche</legend>
        {titles.map((title, at) => (
          <label key={at + 1}>
            <input
              type="radio"
              name="source"
              checked={number === at + 1}
              onChange={() => {
                setNumber(at + 1);
              }}
            />
            <span>
              {at + 1}. {title}
            </span>
          </label>
        ))}
      </fieldset>
    </Dialog>
  );
}
