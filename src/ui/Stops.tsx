import { Fragment, type ReactNode } from 'react';

/** A stop of the provenance line. Its form says what it is: a fact, a source, a reference. */
export interface Stop {
  readonly term: string;
  readonly shape: 'fact' | 'source' | 'reference' | 'last';
  readonly lines: readonly ReactNode[];
}

/** A definition list drawn as a line with stops: the site's signature. */
export function Stops({
  stops,
  inMargin = false,
}: {
  readonly stops: readonly Stop[];
  /** In the margin of the grid by itself. */
  readonly inMargin?: boolean;
}) {
  return (
    <dl className={inMargin ? 'c-margin stops' : 'stops'}>
      {stops.map(({ term, shape, lines }) => (
        <Fragment key={term}>
          <dt className={`stop--${shape}`}>{term}</dt>
          {lines.map((line, index) => (
            <dd key={index}>{line}</dd>
          ))}
        </Fragment>
      ))}
    </dl>
  );
}
