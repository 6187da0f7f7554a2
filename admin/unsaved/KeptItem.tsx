/** One piece of work left unsaved: what it is, what it would change, and what can be done with it. */
import { useId, useState, type ReactNode } from 'react';
import type { Difference } from './differences';
import type { KeptForm } from './kept-form';
import { keptWords } from './kept-words';

interface Props {
  readonly form: KeptForm;
  readonly differences?: readonly Difference[];
  /** What takes it back. */
  readonly children: ReactNode;
  readonly onErase: () => void;
}

function Changes({ differences }: { readonly differences: readonly Difference[] }) {
  return (
    <dl className="redaction-kept__changes">
      {differences.map(({ label, before = '', after = '' }) => (
        <div key={label}>
          <dt>{label}</dt>
          {before === '' ? null : (
            <dd>
              <del>{before}</del>
            </dd>
          )}
          <dd>{after === '' ? <em>vide, ou changé</em> : <ins>{after}</ins>}</dd>
        </div>
      ))}
    </dl>
  );
}

export function KeptItem({ form, differences = [], children, onErase }: Props) {
  const [isSure, setSure] = useState(false);
  const { title, facts } = keptWords(form);
  const heading = useId();
  return (
    <li className="redaction-kept__item" aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      <p>{facts}</p>
      {differences.length === 0 ? null : <Changes differences={differences} />}
      <div className="redaction-kept__actions">
        {children}
        {isSure ? (
          <button type="button" onClick={onErase}>
            Effacer pour de bon
          </button>
        ) : (
          <button
            type="button"
            onClick={() => {
              setSure(true);
            }}
          >
            Effacer
          </button>
        )}
      </div>
      {isSure ? <p role="alert">Cette saisie n’est gardée nulle part ailleurs.</p> : null}
    </li>
  );
}
