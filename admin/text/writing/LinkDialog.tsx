/** The window that chooses where a link leads and what it says. Browser only. */
import { useId, useState } from 'react';
import type { Kind } from '~/kinds';
import type { IndexedEntry } from '~/content/editors-index';
import { Dialog } from './ask';
import { EntryField } from './EntryField';
import { useLinkable } from './linkable';
import { linkTo, linkedKey, plainWords, type LinkData } from './link-data';

interface Props {
  readonly title: string;
  readonly label: string;
  readonly accept: string;
  readonly kind: Kind | undefined;
  /** The link to change, or the words selected in the text. */
  readonly start: Partial<LinkData>;
  readonly onAnswer: (link: LinkData | null) => void;
}

export function LinkDialog({ title, label, accept, kind, start, onAnswer }: Props) {
  const { entries } = useLinkable();
  const [chosen, setChosen] = useState<IndexedEntry>();
  const [words, setWords] = useState(start.words ?? '');
  const [error, setError] = useState<string>();
  const id = useId();
  const key = start.href === undefined ? undefined : linkedKey(start.href);
  const target = chosen ?? entries.find((entry) => entry.key === key);
  // A figure always shows its current value.
  const said = target?.value ?? (plainWords(words) || target?.link.label);

  const accepted = (): void => {
    if (target === undefined || said === undefined) {
      setError('Choisissez dans la liste ce vers quoi mène le lien.');
      return;
    }
    onAnswer({ words: plainWords(said), href: linkTo(target.key) });
  };
  return (
    <Dialog
      title={title}
      accept={accept}
      onAccept={accepted}
      onLeave={() => {
        onAnswer(null);
      }}
    >
      <EntryField
        label={label}
        kind={kind}
        chosen={target}
        error={error}
        onChoose={(entry) => {
          setChosen(entry);
          setError(undefined);
        }}
      />
      {kind === 'figures' ? null : (
        <div className="it77-field">
          <label htmlFor={id}>Mots du lien</label>
          <input
            id={id}
            value={words}
            placeholder={target?.link.label ?? 'Le titre de la page, si vous n’écrivez rien'}
            onChange={(event) => {
              setWords(event.target.value);
            }}
          />
        </div>
      )}
    </Dialog>
  );
}
