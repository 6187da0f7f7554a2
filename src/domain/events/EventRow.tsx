import { formatRange } from '~/lib/dates';
import { Typeset } from '~/ui/Typeset';
import { whereText, type EventData } from './EventView';
import { EVENT_STATUSES } from './model';
import type { Phase } from './timing';

const PHASES: Readonly<Record<Phase, string>> = {
  upcoming: 'À venir',
  ongoing: 'En cours',
  past: 'Passé',
};

/** « Annulé », « Reporté »… or « En cours »; past and confirmed events say nothing more. */
function stateOf({ status }: EventData, phase: Phase): string | undefined {
  if (status !== 'confirmed') return EVENT_STATUSES[status];
  return phase === 'past' ? undefined : PHASES[phase];
}

/** A line of the agenda: when, what, where, and its state in words. */
export function EventRow({
  data,
  url,
  phase,
  level = 4,
}: {
  readonly data: EventData;
  readonly url: string;
  readonly phase: Phase;
  readonly level?: 3 | 4;
}) {
  const Heading = `h${level}` as const;
  const where = whereText(data);
  const state = stateOf(data, phase);
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
      {state === undefined ? null : (
        <p className="event-state">
          {state}
          {data.statusNote === undefined ? null : <Typeset text={` : ${data.statusNote}`} />}
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
