/** The history of the network: each fact once, in the order in which it happened. Pure. */
import type { DataOf } from '~/kinds';
import { seasonOf } from '~/lib/dates/season';
import { formatRange, machineDate } from '~/lib/dates';
import type { Precision } from '~/model/vocabulary';
import type { EntryMark } from '~/motif';

interface Told<K extends 'news' | 'events'> {
  readonly kind: K;
  readonly url: string;
  readonly data: DataOf<K>;
}
export type ToldEntry = Told<'news'> | Told<'events'>;

export interface TimelineFact {
  readonly title: string;
  readonly url: string;
  readonly mark: EntryMark;
  /** « automne 2012 » */
  readonly when: string;
  /** For machines; undefined for a season. */
  readonly machine: string | undefined;
  readonly year: number;
  /** In the text order, the order of time. */
  readonly rank: string;
}

export interface TimelineYear {
  readonly year: number;
  readonly facts: readonly TimelineFact[];
}

interface Dates {
  readonly date?: string | undefined;
  readonly datePrecision: Precision;
  readonly endDate?: string | undefined;
}

/**
 * What is known to the month comes after the days of that month, what is known to the year after its
 * months: a member who joined « in 2012 » never comes before the association was created.
 */
const rankOf = (date: string, precision: Precision): string =>
  precision === 'year'
    ? `${date.slice(0, 4)}-99`
    : precision === 'month'
      ? `${date.slice(0, 7)}-99`
      : date;

function factOf(entry: ToldEntry, dates: Dates): readonly TimelineFact[] {
  const { date, datePrecision, endDate } = dates;
  if (date === undefined || datePrecision === 'unknown') return [];
  const isRange = datePrecision === 'month' && endDate !== undefined;
  const season = isRange ? seasonOf(date, endDate) : undefined;
  return [
    {
      title: entry.data.title,
      url: entry.url,
      mark: entry.kind === 'news' ? 'news' : 'event',
      when: season ?? formatRange(date, endDate, datePrecision),
      machine: season === undefined ? machineDate(date, datePrecision) : undefined,
      year: Number(date.slice(0, 4)),
      rank: rankOf(season === undefined ? date : (endDate ?? date), datePrecision),
    },
  ];
}

/** What was cancelled or put off did not happen; what is to come is in the agenda. */
const happened = ({ status, date }: DataOf<'events'>, today: string): boolean =>
  status !== 'cancelled' && status !== 'postponed' && (date ?? '') <= today;

/**
 * A news item that tells an event is one fact with it: its title, the dates of the event.
 * @param today 'YYYY-MM-DD'
 */
export function factsOf(entries: readonly ToldEntry[], today: string): readonly TimelineFact[] {
  const events = new Map(
    entries.flatMap((entry) => (entry.kind === 'events' ? [[entry.data.id, entry.data]] : [])),
  );
  const news = entries.filter((entry) => entry.kind === 'news');
  const told = new Set(news.flatMap(({ data }) => data.events));
  return entries
    .flatMap((entry) => {
      if (entry.kind === 'events') {
        return told.has(entry.data.id) || !happened(entry.data, today)
          ? []
          : factOf(entry, entry.data);
      }
      const [first] = entry.data.events.flatMap((id) => events.get(id) ?? []);
      return factOf(entry, first?.date === undefined ? entry.data : first);
    })
    .toSorted((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : a.url < b.url ? -1 : 1));
}

/** Every year from that of the first fact to this one, those of which nothing is known too. */
export function yearsOf(facts: readonly TimelineFact[], today: string): readonly TimelineYear[] {
  const [first] = facts;
  if (first === undefined) return [];
  const count = Number(today.slice(0, 4)) - first.year + 1;
  return Array.from({ length: count }, (_, index) => {
    const year = first.year + index;
    return { year, facts: facts.filter((fact) => fact.year === year) };
  });
}

/** A year that has facts, or years in a row that have none. */
export interface TimelineSpan {
  readonly from: number;
  readonly to: number;
  readonly facts: readonly TimelineFact[];
}

/** The same years, those without facts joined to their neighbours. */
export const spansOf = (years: readonly TimelineYear[]): readonly TimelineSpan[] =>
  years.reduce<readonly TimelineSpan[]>((spans, { year, facts }) => {
    const last = spans.at(-1);
    return last?.facts.length === 0 && facts.length === 0
      ? [...spans.slice(0, -1), { ...last, to: year }]
      : [...spans, { from: year, to: year, facts }];
  }, []);
