import { T8, type Point } from './geometry';
import type { RankedStation } from './stations';

/** A station with its place on the sheet; a track may still move it along its row. */
export interface Stop extends RankedStation {
  readonly x: number;
  readonly y: number;
}

/** The block that stands for Paris. */
export interface Hub extends Point {
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** A line from the hub to a station: straight, 45°, straight. */
export interface Track {
  readonly stop: Stop;
  readonly points: readonly Point[];
  readonly radii: readonly number[];
}

export interface TrackOptions {
  /** Between parallel tracks, u. */
  readonly gap: number;
  /** Of the tightest corner, u. */
  readonly radius: number;
  /** Shortest run before the first corner, u. */
  readonly lead: number;
  /** Shortest last run before a station's centre, u: of east tracks, of north and south ones. */
  readonly tail: number;
  readonly sideTail: number;
}

/** Port `rank` of `count`, spread around `middle`. */
export const port = (middle: number, rank: number, count: number, gap: number): number =>
  middle + (rank - (count - 1) / 2) * gap;

/** Rows closer than this to their port are reached in a straight line, u. */
const FLAT = 8;

/**
 * Tracks that leave by the east side. Outer tracks turn first and radii grow inwards by the gap, so
 * corners nest and nothing crosses.
 * @param stops from north to south
 * @param extra u, added to every first run
 */
export function eastTracks(
  stops: readonly Stop[],
  hub: Hub,
  options: TrackOptions,
  extra: { readonly up: number; readonly down: number } = { up: 0, down: 0 },
): Track[] {
  const { gap, radius, lead, tail } = options;
  const from = hub.x + hub.halfWidth;
  const ports = stops.map((_, index) => port(hub.y, index, stops.length, gap));
  const rises = stops.map(({ y }, index) => y - (ports[index] ?? y));
  const ups = rises.filter((rise) => rise <= -FLAT).length;
  const downs = rises.filter((rise) => rise >= FLAT).length;
  return stops.map((stop, index) => {
    const y = ports[index] ?? stop.y;
    const rise = rises[index] ?? 0;
    if (Math.abs(rise) < FLAT) {
      const end = { ...stop, y, x: Math.max(stop.x, from + lead + tail) };
      return { stop: end, points: [{ x: from, y }, end], radii: [] };
    }
    // Tracks are sorted by row: the first goes furthest up, the last furthest down.
    const rank = rise < 0 ? Math.min(index, ups - 1) : downs - 1 - (index - (stops.length - downs));
    const bend = from + lead + (rise < 0 ? extra.up : extra.down) + rank * gap * T8;
    const level = bend + Math.abs(rise);
    const end = { ...stop, x: Math.max(stop.x, level + tail) };
    return {
      stop: end,
      points: [{ x: from, y }, { x: bend, y }, { x: level, y: stop.y }, end],
      radii: [radius + rank * gap, radius],
    };
  });
}

/**
 * Tracks that leave by the north or the south side, for stations too near for a 45° run to the
 * east. The nearest row is outermost (east) and turns first; each turns as late as its station asks.
 * @param stops from the nearest row to the furthest
 * @param way -1 north, 1 south
 * @param extra u, added to first runs where rows leave room
 */
export function sideTracks(
  stops: readonly Stop[],
  way: -1 | 1,
  hub: Hub,
  options: TrackOptions,
  extra = 0,
): Track[] {
  const { gap, radius, lead, sideTail } = options;
  const from = hub.y + way * hub.halfHeight;
  let run = lead;
  return stops.map((stop, rank) => {
    const x = port(hub.x, stops.length - 1 - rank, stops.length, gap);
    const depth = way * (stop.y - from) - rank * gap * T8;
    const latest = depth - radius;
    const earliest = depth - (stop.x - x - sideTail);
    run = Math.max(run, Math.min(latest, Math.max(earliest, lead + extra)));
    const bend = from + way * (run + rank * gap * T8);
    const level = x + Math.abs(stop.y - bend);
    const end = { ...stop, x: Math.max(stop.x, level + Math.min(sideTail, options.tail)) };
    return {
      stop: end,
      points: [{ x, y: from }, { x, y: bend }, { x: level, y: stop.y }, end],
      radii: [radius + rank * gap, radius],
    };
  });
}
