import type { ReactNode } from 'react';
import { lastCorrectionDay } from '~/lib/changes';
import { formatDate } from '~/lib/dates';
import { Typeset } from './Typeset';

const counted = (count: number, noun: string): string =>
  `${String(count)}\u00a0${noun}${count > 1 ? 's' : ''}`;

interface Props {
  readonly data: Parameters<typeof lastCorrectionDay>[0] & { readonly sources: readonly unknown[] };
  /** What the closed line says first: the state of a figure. */
  readonly verdict?: ReactNode;
  readonly children: ReactNode;
}

/** « 8 sources, corrigé le 3 février 2027 » ; « aucune source » is said, not left out. */
function inShort(data: Props['data']): string {
  const { sources } = data;
  const from = sources.length === 0 ? 'aucune source' : counted(sources.length, 'source');
  const corrected = lastCorrectionDay(data);
  return corrected === undefined ? from : `${from}, corrigé le ${formatDate(corrected, 'day')}`;
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
            <Typeset text={inShort(data)} />
          </span>
        </summary>
        {children}
      </details>
    </aside>
  );
}
