/** When the site next changes without anybody writing: the moment to build it again. Pure. */
import { turningDays } from '~/domain/events/timing';
import { toInstant } from '~/lib/dates';
import type { StoredEntry } from './load';

const moments = (entry: StoredEntry): readonly string[] => [
  ...(entry.data.publishAt === undefined ? [] : [entry.data.publishAt]),
  ...(entry.kind === 'events' ? turningDays(entry.data) : []),
];

/**
 * @param now moment of the build
 * @returns the first hour of publication to come, or midnight in Paris of the day an event begins or
 *   is over; undefined when nothing is to come
 */
export function nextChange(entries: readonly StoredEntry[], now: Date): Date | undefined {
  const coming = entries
    .filter(({ data }) => !data.draft)
    .flatMap(moments)
    .map(toInstant)
    .filter((instant) => instant > now);
  return coming.length === 0 ? undefined : new Date(Math.min(...coming.map(Number)));
}
