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

/** The day `days` and `months` later, whatever the ends of months and years. */
function later(day: string, { days = 0, months = 0 }): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, date + days)).toISOString().slice(0, 10);
}

/**
 * The days, 'YYYY-MM-DD', on which an event becomes ongoing, then past: the days on which the pages
 * that announce it change by themselves. None when its date is unknown.
 */
export function turningDays(event: EventTiming): readonly string[] {
  const { date, datePrecision, endDate } = event;
  if (date === undefined) return [];
  if (endDate !== undefined || datePrecision === 'day') {
    return [date, later(endDate ?? date, { days: 1 })];
  }
  return datePrecision === 'year'
    ? [date, later(`${date.slice(0, 4)}-01-01`, { months: 12 })]
    : [date, later(`${date.slice(0, 7)}-01`, { months: 1 })];
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
