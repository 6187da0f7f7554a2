/** The window that writes a call-out. Browser only. */
import { useId, useState } from 'react';
import { Dialog } from './ask';
import { writeCallout } from './callout';

interface Props {
  /** The words selected in the text. */
  readonly text: string;
  /** Takes the call-out as Markdown. */
  readonly onAnswer: (markdown: string | null) => void;
}

export function CalloutDialog({ text: selected, onAnswer }: Props) {
  const [title, setTitle] = useState('À savoir');
  const [text, setText] = useState(selected);
  const [isRefused, setIsRefused] = useState(false);
  const id = useId();
  const accepted = (): void => {
    const markdown = writeCallout(title, text);
    if (markdown === undefined) setIsRefused(true);
    else onAnswer(markdown);
  };
  return (
    <Dialog
      title="Encadré"
      accept="Insérer l’encadré"
      onAccept={accepted}
      onLeave={() => {
        onAnswer(null);
      }}
    >
      <div className="it77-field">
        <label htmlFor={`${id}-title`}>Titre de l’encadré</label>
        <input
          id={`${id}-title`}
          value={title}
          onChange={(event) => {
            setTitle(event.target.value);
          }}
        />
      </div>
      <div className="it77-field">
        <label htmlFor={`${id}-text`}>Texte de l’encadré</label>
        <textarea
          id={`${id}-text`}
          rows={5}
          value={text}
          aria-invalid={isRefused}
          aria-describedby={`${id}-error`}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
        <p id={`${id}-error`} className="it77-error" role="alert">
          {isRefused ? 'Un encadré a un titre et un texte : écrivez les deux.' : ''}
        </p>
      </div>
    </Dialog>
  );
}
