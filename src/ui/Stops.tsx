import type { ReactNode } from 'react';

/** A stop of the provenance line. Its form says what it is: a fact, a source, a reference. */
export interface Stop {
  readonly term: string;
  readonly shape: 'fact' | 'source' | 'reference' | 'last';
  readonly lines: readonly ReactNode[];
}

const CLASSES: Readonly<Record<Stop['shape'], string>> = {
  fact: 'stop',
  source: 'stop stop--source',
  reference: 'stop stop--ref',
  last: 'stop stop--full stop--last',
};

/** A definition list drawn as a line with stops: the site's signature. */
export function Stops({ stops }: { readonly stops: readonly Stop[] }) {
  return (
    <dl>
      {stops.map(({ term, shape, lines }) => (
        <div key={term} className={CLASSES[shape]}>
          <dt>{term}</dt>
          {lines.map((line, index) => (
            <dd key={index}>{line}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
