import { formatDate } from '~/lib/dates';
import { isOurHost } from '~/lib/former-site';
import { GoneAddress } from './GoneAddress';
import type { SourceValue } from './Provenance';
import { Typeset } from './Typeset';

/** The numbered sources at the foot of a text; `[1](source:1)` points here. */
export function Sources({ sources }: { readonly sources: readonly SourceValue[] }) {
  if (sources.length === 0) return null;
  return (
    <section className="sources-block" aria-labelledby="sources">
      <h2 id="sources" className="h-3">
        Sources
      </h2>
      <ol className="sources">
        {sources.map((source, index) => (
          <li key={index} id={`source-${String(index + 1)}`}>
            <SourceLabel source={source} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function SourceLabel({ source: { label, url, consulted } }: { readonly source: SourceValue }) {
  const words = <Typeset text={label} />;
  const isGone = url !== undefined && isOurHost(url);
  return (
    <>
      {url === undefined || isGone ? words : <a href={url}>{words}</a>}
      {isGone ? (
        <>
          <Typeset text=" : la page " />
          <GoneAddress address={url} />
        </>
      ) : null}
      {consulted === undefined ? null : (
        <Typeset text={`, page consultée le ${formatDate(consulted, 'day')}`} />
      )}
    </>
  );
}
