/** What took longest. Pure. */

interface Timed {
  readonly name: string;
  readonly seconds: number;
}

/**
 * The ten that took longest, a line each.
 * @param timed those of one name count together: a file of tests runs once in each time zone
 */
export const slowest = (timed: readonly Timed[]): readonly string[] =>
  [...Map.groupBy(timed, ({ name }) => name)]
    .map(([name, all]) => ({ name, seconds: all.reduce((sum, { seconds }) => sum + seconds, 0) }))
    .sort((one, other) => other.seconds - one.seconds)
    .slice(0, 10)
    .map(({ name, seconds }) => `${seconds.toFixed(1).padStart(8)} s  ${name}`);
