import { formatRange } from '~/lib/dates';
import { Typeset } from '~/ui/Typeset';
import { EventState } from './EventState';
import type { EventData } from './event-data';
import { whereText } from './event-words';
import { stateOf } from './timing';

interface Props {
  readonly data: EventData;
  readonly url: string;
  /** Day in Paris. */
  readonly today: string;
  /** The title of its list has said that it has no date. */
  readonly isToldUndated?: boolean;
}

/** A line of the agenda: when, what, its state, where. That it is past, its date says. */
export function EventRow({ data, url, today, isToldUndated = false }: Props) {
  const where = whereText(data);
  return (
    <li className="date-row" data-state={data.status}>
      {isToldUndated ? null : (
        <b>
          <Typeset text={formatRange(data.date, data.endDate, data.datePrecision)} />
        </b>
      )}{' '}
      <a className="title-link h-4" href={url}>
        <Typeset text={data.title} />
      </a>{' '}
      {stateOf(data, today) === 'past' ? null : <EventState data={data} today={today} />}{' '}
      {where === undefined ? null : <Typeset text={where} />}
    </li>
  );
}
