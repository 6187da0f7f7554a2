/** A field of a window: its name, what is written, what is wrong with it. Browser only. */
import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly error?: string | undefined;
}

export function WordsField({ label, value, onChange, hint, error }: Props) {
  const id = useId();
  return (
    <div className="it77-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={value}
        aria-invalid={error !== undefined}
        aria-describedby={`${id}-told`}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      />
      <p
        id={`${id}-told`}
        className={error === undefined ? 'it77-hint' : 'it77-error'}
        role={error === undefined ? undefined : 'alert'}
      >
        {error ?? hint}
      </p>
    </div>
  );
}
