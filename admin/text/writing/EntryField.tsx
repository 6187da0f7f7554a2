/** Chooses an entry by its title: a search box and the list of what it finds. Browser only. */
import { useId, useState, type KeyboardEvent } from 'react';
import type { Kind } from '~/kinds';
import type { IndexedEntry } from '~/content/editors-index';
import { findEntries, kindLabel } from './find';
import { useLinkable } from './linkable';

/** Nobody reads more. */
const SHOWN = 30;

interface Props {
  readonly label: string;
  /** Of which kind; any when absent. */
  readonly kind: Kind | undefined;
  readonly chosen: IndexedEntry | undefined;
  readonly onChoose: (entry: IndexedEntry) => void;
  readonly error: string | undefined;
}

const STATES = {
  waiting: 'Lecture des pages du site…',
  failed: 'La liste des pages du site n’a pas pu être lue : rechargez la page pour réessayer.',
};

function howMany(count: number): string {
  if (count === 0) return 'Aucune page ne correspond.';
  if (count > SHOWN) return `${String(count)} pages ; précisez pour voir les autres.`;
  return count === 1 ? '1 page.' : `${String(count)} pages.`;
}

export function EntryField({ label, kind, chosen, onChoose, error }: Props) {
  const { state, entries, newcomers } = useLinkable();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(-1);
  const id = useId();
  const found = findEntries(entries, typed, kind);
  const shown = found.slice(0, SHOWN);
  const optionId = (at: number): string => `${id}-${String(at)}`;

  const choose = (entry: IndexedEntry | undefined): void => {
    if (entry !== undefined) onChoose(entry);
  };
  const press = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && shown.length > 0) {
      event.preventDefault();
      const next = (Math.max(active, step === 1 ? -1 : 0) + step + shown.length) % shown.length;
      setActive(next);
      document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
    }
    // The first Enter chooses, the next accepts the window.
    if (event.key === 'Enter' && shown[active] !== undefined && shown[active] !== chosen) {
      event.preventDefault();
      choose(shown[active]);
    }
  };
  return (
    <div className="it77-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        role="combobox"
        autoComplete="off"
        placeholder="Quelques mots du titre"
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={active < 0 ? undefined : optionId(active)}
        aria-invalid={error !== undefined}
        aria-describedby={`${id}-chosen ${id}-count`}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setActive(-1);
        }}
        onKeyDown={press}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={label}>
        {shown.map((entry, at) => (
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- Reason: the box above has the focus and takes the keys, as the combobox pattern of ARIA wants.
          <li
            key={entry.key}
            id={optionId(at)}
            role="option"
            aria-selected={entry.key === chosen?.key}
            data-active={at === active ? '' : undefined}
            onClick={() => {
              setActive(at);
              choose(entry);
            }}
          >
            {entry.link.label}{' '}
            <small>
              {kindLabel(entry)}
              {newcomers.includes(entry) ? ', pas encore sur le site' : ''}
            </small>
          </li>
        ))}
      </ul>
      <p id={`${id}-count`} role="status">
        {state === 'known' ? howMany(found.length) : STATES[state]}
      </p>
      <p
        id={`${id}-chosen`}
        className={error === undefined ? undefined : 'it77-error'}
        role="alert"
      >
        {error ?? (chosen === undefined ? '' : `Choisi : ${chosen.link.label}`)}
      </p>
    </div>
  );
}
