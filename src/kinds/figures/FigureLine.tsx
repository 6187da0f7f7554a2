import { capitalised } from '~/lib/capitalised';
import { formatDate } from '~/lib/dates';
import { Typeset } from '~/ui/Typeset';
import type { FigureData } from './figure-data';
import { figureText } from './figure-title';
import { FigureState } from './FigureParts';
import { FIGURE_STATUSES } from './states';

interface Props {
  readonly data: FigureData;
  readonly url: string;
  /** Where figures of several states stand together: with its form, or in words alone. */
  readonly state?: 'form' | 'words' | undefined;
}

/** A figure on one line of a long list: the number, its sentence, its first source and date. */
export function FigureLine({ data, url, state }: Props) {
  const label = data.sources[0]?.label ?? '';
  // Most sources are named with their date: it is not said twice.
  const tellsItsYear = data.date !== undefined && label.includes(data.date.slice(0, 4));
  const from = tellsItsYear ? label : `${label} · ${formatDate(data.date, data.datePrecision)}`;
  return (
    <li className="figure-line">
      <b className="num">
        <Typeset text={capitalised(figureText(data))} />
      </b>
      <a className="title-link h-4" href={url}>
        <Typeset text={data.title} />
      </a>
      <Typeset text={from} />
      {state === undefined ? null : ' · '}
      {state === 'form' ? <FigureState status={data.status} /> : null}
      {state === 'words' ? FIGURE_STATUSES[data.status] : null}
    </li>
  );
}
