/** The window that chooses where a link leads and what it says. Browser only. */
import { useId, useState } from 'react';
import type { Kind } from '~/kinds';
import { figureText } from '~/kinds/figures/figure-title';
import { quoteFigure } from '~/markdown/quote-figure';
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

/** What the link says when its editor writes nothing. */
const ownWords = (target: IndexedEntry | undefined): string | undefined =>
  target?.quoted === undefined ? target?.link.label : figureText(target.quoted);

/** A figure is told with its value of today, whatever the words around it. */
function wordsFor(target: IndexedEntry | undefined, words: string): string | undefined {
  if (words === '' || target === undefined) return ownWords(target);
  return target.quoted === undefined ? words : quoteFigure(words, target.quoted);
}

export function LinkDialog({ title, label, accept, kind, start, onAnswer }: Props) {
  const { entries } = useLinkable();
  const [chosen, setChosen] = useState<IndexedEntry>();
  const [words, setWords] = useState(start.words ?? '');
  const [error, setError] = useState<string>();
  const id = useId();
  const key = start.href === undefined ? undefined : linkedKey(start.href);
  const target = chosen ?? entries.find((entry) => entry.key === key);
  const said = wordsFor(target, plainWords(words));

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
      <div className="it77-field">
        <label htmlFor={id}>Mots du lien</label>
        <input
          id={id}
          value={words}
          placeholder={
            ownWords(target) ??
            (kind === 'figures'
              ? 'La valeur du chiffre, si vous n’écrivez rien'
              : 'Le titre de la page, si vous n’écrivez rien')
          }
          onChange={(event) => {
            setWords(event.target.value);
          }}
        />
      </div>
    </Dialog>
  );
}
