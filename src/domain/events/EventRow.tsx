import { formatRange } from '~/lib/dates';
import { Typeset } from '~/ui/Typeset';
import { EventState } from './EventState';
import { whereText, type EventData } from './EventView';
import { stateOf } from './timing';

/** A line of the agenda: when, what, its state, where. That it is past, its date says. */
export function EventRow({
  data,
  url,
  today,
  level = 4,
}: {
  readonly data: EventData;
  readonly url: string;
  /** Day in Paris. */
  readonly today: string;
  readonly level?: 3 | 4;
}) {
  const Heading = `h${level}` as const;
  const where = whereText(data);
  return (
    <article className="date-row" data-state={data.status}>
      <p className="when">
        <Typeset text={formatRange(data.date, data.endDate, data.datePrecision)} />
      </p>
      <Heading className="h-4">
        <a className="title-link" href={url}>
          <Typeset text={data.title} />
        </a>
      </Heading>
      {stateOf(data, today) === 'past' ? null : (
        <p>
          <EventState data={data} today={today} />
        </p>
      )}
      {where === undefined ? null : (
        <p className="where">
          <Typeset text={where} />
        </p>
      )}
    </article>
  );
}
