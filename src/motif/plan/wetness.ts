import { boxOf, contains, distanceToSegment, grow, segments } from '../core/geometry';
import type { Ribbon } from './ribbons';
import type { Track } from './tracks';

/** Longest extra first run that is tried, and the step between two tries, u. */
const MOST = 240;
const STEP = 12;
/** What a longer run costs, per u: between equals, the shortest. */
const PREFERENCE = 1 / 75;

/**
 * The extra first run that makes a bundle follow the rivers least: a track may cross a ribbon, it
 * should not lie along it.
 * @param build the bundle with an extra run, or nothing when the stations leave no room for it
 * @returns u
 */
export function driest(
  rivers: readonly Ribbon[],
  build: (extra: number) => readonly Track[] | undefined,
): number {
  let best = { extra: 0, cost: Infinity };
  for (let extra = 0; extra <= MOST; extra += STEP) {
    const tracks = build(extra);
    if (tracks === undefined) break;
    const wet = tracks.reduce((sum, track) => sum + wetness(track, rivers), 0);
    const cost = wet + extra * PREFERENCE;
    if (cost < best.cost) best = { extra, cost };
  }
  return best.extra;
}

/** One sample of a ribbon in so many is looked at: enough to tell along from across. */
const EVERY = 3;

/** How many samples of the ribbons lie under a track. */
function wetness({ points }: Track, rivers: readonly Ribbon[]): number {
  const lines = segments(points);
  return rivers.reduce((sum, { samples, width }) => {
    const reach = grow(boxOf(points), width);
    const under = samples.filter(
      (point, index) =>
        index % EVERY === 0 &&
        contains(reach, point) &&
        lines.some(([a, b]) => distanceToSegment(point, a, b) < width * 0.62),
    );
    return sum + under.length;
  }, 0);
}
