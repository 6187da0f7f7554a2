import { DateText } from '~/ui/DateText';
import { Stops } from '~/ui/Stops';
import { Typeset } from '~/ui/Typeset';
import type { FigureData } from './figure-data';
import { FigureNumber, FigureState } from './FigureParts';

/** A figure in a list: the number, its sentence, its reserve and its short provenance. */
export function FigureRow({ data, url }: { readonly data: FigureData; readonly url: string }) {
  const source = data.sources[0]?.label ?? 'Inconnue';
  return (
    <article className="fig">
      <FigureNumber data={data} className="fig__n num" />
      <h3 className="fig__p">
        <a className="title-link" href={url}>
          <Typeset text={data.title} />
        </a>
      </h3>
      <p className="fig__note small soft">
        <Typeset text={data.note ?? data.summary} />
      </p>
      <Stops
        stops={[
          { term: 'Date', shape: 'fact', lines: [<DateText {...data} />] },
          { term: 'Source', shape: 'source', lines: [<Typeset text={source} />] },
          { term: 'État', shape: 'reference', lines: [<FigureState status={data.status} />] },
        ]}
      />
    </article>
  );
}
