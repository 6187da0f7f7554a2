import { distanceToSegment, segments } from './geometry';
import type { Ribbon } from './ribbons';
import type { Track } from './tracks';

/** Longest extra first run that is tried, and the step between two tries, u. */
const MOST = 240;
const STEP = 6;
/** What a longer run costs, per u: between equals, the shortest. */
const PREFERENCE = 1 / 25;

/**
 * The extra first run that makes a bundle follow the rivers least: a track may cross a ribbon, it
 * should not lie along it.
 * @param most u, what the stations leave room for
 * @returns u, from 0 to `most`
 */
export function driest(
  rivers: readonly Ribbon[],
  most: number,
  build: (extra: number) => readonly Track[],
): number {
  let best = { extra: 0, cost: Infinity };
  for (let extra = 0; extra === 0 || extra <= Math.min(most, MOST); extra += STEP) {
    const wet = build(extra).reduce((sum, track) => sum + wetness(track, rivers), 0);
    const cost = wet + extra * PREFERENCE;
    if (cost < best.cost) best = { extra, cost };
  }
  return best.extra;
}

/** How many samples of the ribbons lie under a track. */
function wetness({ points }: Track, rivers: readonly Ribbon[]): number {
  const lines = segments(points);
  return rivers.reduce((sum, { samples, width }) => {
    const under = samples.filter((point) =>
      lines.some(([a, b]) => distanceToSegment(point, a, b) < width * 0.62),
    );
    return sum + under.length;
  }, 0);
}
