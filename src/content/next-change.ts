/** When the site next changes without anybody writing: the moment to build it again. Pure. */
import { turningDays } from '~/kinds/events/timing';
import { staleDay } from '~/kinds/spaces/place-state';
import { toInstant } from '~/lib/dates';
import { isShown } from '~/lib/is-public';
import type { StoredEntry } from '~/kinds/entry';

/** The days on which what is told of an entry changes by itself. */
function changingDays(entry: StoredEntry): readonly string[] {
  if (entry.kind === 'events') return turningDays(entry.data);
  const stale = entry.kind === 'spaces' ? staleDay(entry.data) : undefined;
  return stale === undefined ? [] : [stale];
}

/** Its days count once it is shown: its hour of publication is all that is said before. */
const momentsOf = (entry: StoredEntry, now: Date): readonly string[] => [
  ...(entry.data.publishAt === undefined ? [] : [entry.data.publishAt]),
  ...(isShown(entry.data, now) ? changingDays(entry) : []),
];

/**
 * @param now moment of the build
 * @returns the first hour of publication to come, or midnight in Paris of the day an event begins or
 *   is over, or the state of a place is two years old; undefined when nothing is to come
 */
export function nextChange(entries: readonly StoredEntry[], now: Date): Date | undefined {
  const coming = entries
    .filter(({ data }) => !data.draft)
    .flatMap((entry) => momentsOf(entry, now))
    .map(toInstant)
    .filter((instant) => instant > now);
  return coming.length === 0 ? undefined : new Date(Math.min(...coming.map(Number)));
}
