/** When an event is, relative to a day. Pure. */
import type { Precision } from '~/model/vocabulary';

export interface EventTiming {
  readonly date?: string | undefined;
  readonly datePrecision: Precision;
  readonly endDate?: string | undefined;
}

export type Phase = 'upcoming' | 'ongoing' | 'past';

/** Last day the event may be on, whatever the precision of its date. */
function lastDay({ date, datePrecision, endDate }: EventTiming): string | undefined {
  if (endDate !== undefined || date === undefined) return endDate;
  if (datePrecision === 'year') return `${date.slice(0, 4)}-12-31`;
  return datePrecision === 'month' ? `${date.slice(0, 7)}-31` : date;
}

/**
 * @param today day in Paris, 'YYYY-MM-DD'
 * @returns past when the date is unknown: an undated event cannot be announced
 */
export function phaseOf(event: EventTiming, today: string): Phase {
  const { date } = event;
  const end = lastDay(event);
  if (date === undefined || end === undefined || end < today) return 'past';
  return date > today ? 'upcoming' : 'ongoing';
}
