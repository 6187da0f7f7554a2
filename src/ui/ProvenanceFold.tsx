import type { ReactNode } from 'react';

const counted = (count: number, noun: string): string =>
  `${String(count)}\u00a0${noun}${count > 1 ? 's' : ''}`;

interface Props {
  readonly data: { readonly sources: readonly unknown[]; readonly corrections: readonly unknown[] };
  /** What the closed line says first: the state of a figure. */
  readonly verdict?: ReactNode;
  readonly children: ReactNode;
}

/** « 8 sources, 1 correction » ; « aucune source » is said, not left out. */
function inShort({ sources, corrections }: Props['data']) {
  const from = sources.length === 0 ? 'aucune source' : counted(sources.length, 'source');
  return corrections.length === 0 ? from : `${from}, ${counted(corrections.length, 'correction')}`;
}

/**
 * The provenance folded under the title of a phone, to one line that says how much there is behind
 * it; open in the margin and on paper (see ui/fold.css).
 */
export function ProvenanceFold({ data, verdict, children }: Props) {
  return (
    <aside className="c-margin prov" aria-label="Provenance" data-pagefind-ignore="">
      <details className="fold fold--narrow">
        <summary>
          Provenance{' '}
          <span className="small soft">
            {verdict === undefined ? null : <>{verdict} · </>}
            {inShort(data)}
          </span>
        </summary>
        {children}
      </details>
    </aside>
  );
}
