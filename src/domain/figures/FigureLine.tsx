import { DateText } from '~/ui/DateText';
import { Typeset } from '~/ui/Typeset';
import type { FigureData } from './figure-data';
import { FigureNumber, FigureState } from './FigureParts';

/** A figure on one line of a long list: the number, its sentence, its first source, date and state. */
export function FigureLine({ data, url }: { readonly data: FigureData; readonly url: string }) {
  const label = data.sources[0]?.label ?? '';
  // Most sources are named with their date: it is not said twice.
  const tellsItsYear = data.date !== undefined && label.includes(data.date.slice(0, 4));
  return (
    <li className="figure-line">
      <FigureNumber data={data} className="figure-line__n num" />
      <h3 className="h-4">
        <a className="title-link" href={url}>
          <Typeset text={data.title} />
        </a>
      </h3>
      <p className="small soft">
        <Typeset text={label} />
        {tellsItsYear ? null : (
          <>
            {' '}
            · <DateText {...data} />
          </>
        )}{' '}
        <FigureState status={data.status} />
      </p>
    </li>
  );
}
