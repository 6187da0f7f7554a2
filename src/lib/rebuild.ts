/** Whether the hour has come to build the site again. Runs in a Netlify function. */

const MINUTE = 60_000;
/** How often the question is asked; the schedule of the function. */
const PERIOD = 15 * MINUTE;
/** Builds are counted and paid for: after these many tries in a row, one an hour, then one a day. */
const EAGER_TRIES = 2;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Whether a period of that length began since the last time the question was asked. */
const begins = (late: number, length: number): boolean => late % length < PERIOD;

/**
 * Tells whether to ask for a build now. A site that is late is one whose build failed, or that no
 * one asked for: it is asked for again, less and less.
 * @param next instant of the next change, as the last build published it; undefined when none
 * @param now instant of the question, asked every quarter of an hour
 */
export function isTimeToBuild(next: Date | undefined, now: Date): boolean {
  if (next === undefined) return false;
  const late = now.getTime() - next.getTime();
  if (late < 0) return false;
  if (late < EAGER_TRIES * PERIOD) return true;
  return late < DAY ? begins(late, HOUR) : begins(late, DAY);
}
