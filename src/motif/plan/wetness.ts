import { boxOf, contains, distanceToSegment, grow, type Point } from '../core/geometry';
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
  const water = rivers.map(({ samples, width }) => ({
    points: samples.filter((_, index) => index % EVERY === 0),
    width,
  }));
  let best = { extra: 0, cost: Infinity };
  for (let extra = 0; extra <= MOST; extra += STEP) {
    const tracks = build(extra);
    if (tracks === undefined) break;
    const wet = tracks.reduce((sum, track) => sum + wetness(track, water), 0);
    const cost = wet + extra * PREFERENCE;
    if (cost < best.cost) best = { extra, cost };
  }
  return best.extra;
}

/** One sample of a ribbon in so many is looked at: enough to tell along from across. */
const EVERY = 3;

/** A river as it is looked at. */
interface Water {
  readonly points: readonly Point[];
  readonly width: number;
}

/** How many points of the rivers lie under a track. */
function wetness({ points: line }: Track, water: readonly Water[]): number {
  const box = boxOf(line);
  return water.reduce((sum, { points, width }) => {
    const reach = grow(box, width);
    const under = points.filter(
      (point) => contains(reach, point) && isNear(point, line, width * 0.62),
    );
    return sum + under.length;
  }, 0);
}

/** Whether a point is nearer to a line than this. */
const isNear = (point: Point, line: readonly Point[], least: number): boolean =>
  line.some((end, index) => {
    const start = line[index - 1];
    return start !== undefined && distanceToSegment(point, start, end) < least;
  });
