/** The window that chooses where a link leads and what it says. Browser only. */
import { figureText } from '~/kinds/figures/figure-title';
import { quoteFigure, type QuotedFigure } from '~/markdown/quote-figure';
import { useId, useState } from 'react';
import type { Kind } from '~/kinds';
import type { WrittenLink } from '../commands/inline';
import { Dialog } from './ask';
import { ChoiceField, type Choice } from './ChoiceField';
import { choiceOf, howMany, linkChoices, linkedKey, typedAddress } from './link-choices';
import { useLinkable } from './linkable';

interface Props {
  readonly title: string;
  readonly label: string;
  readonly accept: string;
  readonly kind: Kind | undefined;
  /** The link to change, or the words selected in the text. */
  readonly start: Partial<WrittenLink>;
  readonly onAnswer: (link: WrittenLink | null) => void;
}

const STATES = {
  waiting: 'Lecture des pages du site…',
  failed: 'La liste des pages du site n’a pas pu être lue : rechargez la page pour réessayer.',
};

/** A key figure is told with its present value, whatever the words around it. */
function saidWords(words: string, label: string, quoted: QuotedFigure | undefined): string {
  if (quoted === undefined) return words === '' ? label : words;
  return words === '' ? figureText(quoted) : quoteFigure(words, quoted);
}

export function LinkDialog({ title, label, accept, kind, start, onAnswer }: Props) {
  const { state, ...linkable } = useLinkable();
  const [taken, setTaken] = useState<Choice>();
  const [typed, setTyped] = useState('');
  const [words, setWords] = useState(start.words ?? '');
  const [error, setError] = useState<string>();
  const id = useId();
  const chosen = taken ?? (start.href === undefined ? undefined : choiceOf(start.href, linkable));
  const entry = linkable.entries.find(({ key }) => key === linkedKey(chosen?.href ?? ''));
  const { choices, count } = linkChoices(linkable, typed, kind);
  const quoted = kind === 'figures' ? entry?.quoted : undefined;

  const accepted = (): void => {
    // An address typed in full needs no other gesture.
    const address = kind === undefined ? typedAddress(typed) : undefined;
    const target = taken ?? (address === undefined ? chosen : choices[0]);
    if (target === undefined) {
      setError('Choisissez dans la liste ce vers quoi mène le lien.');
      return;
    }
    onAnswer({ href: target.href, words: saidWords(words.trim(), target.label, quoted) });
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
      <ChoiceField
        label={label}
        placeholder={kind === undefined ? 'Mots d’un titre, ou une adresse' : 'Quelques mots'}
        typed={typed}
        onType={setTyped}
        choices={choices}
        chosen={chosen}
        status={state === 'known' ? howMany(count) : STATES[state]}
        error={error}
        onChoose={(choice) => {
          setTaken(choice);
          setError(undefined);
        }}
      />
      <div className="it77-field">
        <label htmlFor={id}>Mots du lien</label>
        <input
          id={id}
          value={words}
          placeholder={
            (quoted === undefined ? chosen?.label : figureText(quoted)) ??
            'Le titre de la page, si vous n’écrivez rien'
          }
          onChange={({ target }) => {
            setWords(target.value);
          }}
        />
      </div>
    </Dialog>
  );
}
