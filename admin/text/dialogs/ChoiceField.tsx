/** Finds one thing among many by a few words: a search box and the list of what it finds. Browser only. */
import { useId, useState, type KeyboardEvent } from 'react';

export interface Choice {
  /** Where it leads. */
  readonly href: string;
  readonly label: string;
  /** What it is, after its name. */
  readonly detail: string;
}

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly choices: readonly Choice[];
  readonly chosen: Choice | undefined;
  readonly onChoose: (choice: Choice) => void;
  /** How many there are, or why there are none. */
  readonly status: string;
  readonly error: string | undefined;
}

export function ChoiceField({ label, placeholder, choices, chosen, onChoose, ...props }: Props) {
  const { typed, onType, status, error } = props;
  const [active, setActive] = useState(-1);
  const id = useId();
  const optionId = (at: number): string => `${id}-${String(at)}`;
  const choose = (choice: Choice | undefined): void => {
    if (choice !== undefined) onChoose(choice);
  };
  const press = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && choices.length > 0) {
      event.preventDefault();
      const next = (Math.max(active, step === 1 ? -1 : 0) + step + choices.length) % choices.length;
      setActive(next);
      document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
    }
    // The first Enter chooses, the next accepts the window.
    const taken = choices[active];
    if (event.key === 'Enter' && taken !== undefined && taken.href !== chosen?.href) {
      event.preventDefault();
      choose(taken);
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
        placeholder={placeholder}
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={active < 0 ? undefined : optionId(active)}
        aria-invalid={error !== undefined}
        aria-describedby={`${id}-chosen ${id}-count`}
        value={typed}
        onChange={({ target }) => {
          onType(target.value);
          setActive(-1);
        }}
        onKeyDown={press}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={label}>
        {choices.map((choice, at) => (
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- Reason: the box above has the focus and takes the keys, as the combobox pattern of ARIA wants.
          <li
            key={choice.href}
            id={optionId(at)}
            role="option"
            aria-selected={choice.href === chosen?.href}
            data-active={at === active ? '' : undefined}
            onClick={() => {
              setActive(at);
              choose(choice);
            }}
          >
            {choice.label} <small>{choice.detail}</small>
          </li>
        ))}
      </ul>
      <p id={`${id}-count`} role="status">
        {status}
      </p>
      <p
        id={`${id}-chosen`}
        className={error === undefined ? undefined : 'it77-error'}
        role="alert"
      >
        {error ?? (chosen === undefined ? '' : `Choisi : ${chosen.label}`)}
      </p>
    </div>
  );
}
