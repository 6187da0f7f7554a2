/** When the site next changes without anybody writing: the moment to build it again. Pure. */
import { turningDays } from '~/kinds/events/timing';
import { toInstant } from '~/lib/dates';
import { isShown } from '~/lib/is-public';
import type { StoredEntry } from '~/kinds/entry';

/** The days of an event count once it is shown: its hour of publication is all that is said before. */
const momentsOf = (entry: StoredEntry, now: Date): readonly string[] => [
  ...(entry.data.publishAt === undefined ? [] : [entry.data.publishAt]),
  ...(entry.kind === 'events' && isShown(entry.data, now) ? turningDays(entry.data) : []),
];

/**
 * @param now moment of the build
 * @returns the first hour of publication to come, or midnight in Paris of the day an event begins or
 *   is over; undefined when nothing is to come
 */
export function nextChange(entries: readonly StoredEntry[], now: Date): Date | undefined {
  const coming = entries
    .filter(({ data }) => !data.draft)
    .flatMap((entry) => momentsOf(entry, now))
    .map(toInstant)
    .filter((instant) => instant > now);
  return coming.length === 0 ? undefined : new Date(Math.min(...coming.map(Number)));
}
