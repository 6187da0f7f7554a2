import { Fragment, type ReactNode } from 'react';
import { Typeset } from './Typeset';

export interface Fact {
  readonly term: string;
  readonly value: ReactNode;
}

/** A fact that an editor typed; none when the field is empty. */
export const textFact = (term: string, text: string | undefined): Fact | undefined =>
  text === undefined ? undefined : { term, value: <Typeset text={text} /> };

/** Short facts of an entry; those without a value are left out, never shown empty. */
export function Facts({ facts }: { readonly facts: readonly (Fact | undefined)[] }) {
  const known = facts.filter((fact) => fact !== undefined);
  if (known.length === 0) return null;
  return (
    <dl className="facts">
      {known.map(({ term, value }, index) => (
        <Fragment key={index}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
