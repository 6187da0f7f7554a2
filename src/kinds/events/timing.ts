/** When an event is, relative to a day. Pure. */
import { laterDay } from '~/lib/dates';
import type { Precision } from '~/model/vocabulary';
import type { EVENT_STATUSES } from './statuses';

type Status = keyof typeof EVENT_STATUSES;

interface EventTiming {
  readonly date?: string | undefined;
  readonly datePrecision: Precision;
  readonly endDate?: string | undefined;
  readonly status: Status;
}

export type Phase = 'upcoming' | 'ongoing' | 'past';

/** Last day the event may be on, whatever the precision of its date. */
function lastDay({ date, datePrecision, endDate }: EventTiming): string | undefined {
  if (endDate !== undefined || date === undefined) return endDate;
  if (datePrecision === 'year') return `${date.slice(0, 4)}-12-31`;
  return datePrecision === 'month' ? `${date.slice(0, 7)}-31` : date;
}

/**
 * The days, 'YYYY-MM-DD', on which an event becomes ongoing, then past: the days on which the pages
 * that announce it change by themselves. None when its date is unknown.
 */
export function turningDays(event: Omit<EventTiming, 'status'>): readonly string[] {
  const { date, datePrecision, endDate } = event;
  if (date === undefined) return [];
  if (endDate !== undefined || datePrecision === 'day') {
    return [date, laterDay(endDate ?? date, { days: 1 })];
  }
  return datePrecision === 'year'
    ? [date, laterDay(`${date.slice(0, 4)}-01-01`, { months: 12 })]
    : [date, laterDay(`${date.slice(0, 7)}-01`, { months: 1 })];
}

/** An undated event cannot be announced, unless it is said to be awaited. */
const isAwaited = ({ status }: EventTiming): boolean =>
  status === 'tentative' || status === 'postponed';

/** @param today day in Paris, 'YYYY-MM-DD' */
export function phaseOf(event: EventTiming, today: string): Phase {
  const { date } = event;
  const end = lastDay(event);
  if (date === undefined || end === undefined) return isAwaited(event) ? 'upcoming' : 'past';
  if (end < today) return 'past';
  return date > today ? 'upcoming' : 'ongoing';
}

/** What is said of an event: what its editor says, else where it stands in time. */
export function stateOf(event: EventTiming, today: string): Exclude<Phase, 'upcoming'> | Status {
  if (event.status !== 'confirmed') return event.status;
  const phase = phaseOf(event, today);
  return phase === 'upcoming' ? 'confirmed' : phase;
}

interface Agenda<Event> {
  /** Soonest first; without a date last. */
  readonly coming: readonly Event[];
  /** As given. */
  readonly past: readonly Event[];
}

/** @param events newest first; without a date last */
export function agendaOf<Event extends { readonly data: EventTiming }>(
  events: readonly Event[],
  today: string,
): Agenda<Event> {
  const isPast = ({ data }: Event): boolean => phaseOf(data, today) === 'past';
  const coming = events.filter((event) => !isPast(event));
  const isDated = ({ data }: Event): boolean => data.date !== undefined;
  return {
    coming: [...coming.filter(isDated).toReversed(), ...coming.filter((event) => !isDated(event))],
    past: events.filter(isPast),
  };
}
