import { T8, type Point } from '../core/geometry';
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
  /** One per corner. */
  readonly radii: readonly number[];
}

/** Lengths in u. */
export interface TrackOptions {
  /** Between parallel tracks. */
  readonly gap: number;
  /** Of the tightest corner. */
  readonly radius: number;
  /** Shortest run before the first corner. */
  readonly lead: number;
  /** Shortest last run before a station's centre: of east tracks, of north and south ones. */
  readonly tail: number;
  readonly sideTail: number;
  /** Kept free around a station's centre. */
  readonly berth: number;
}

/** Port `rank` of `count`, spread around `middle`. */
export const port = (middle: number, rank: number, count: number, gap: number): number =>
  middle + (rank - (count - 1) / 2) * gap;

/**
 * Tracks that leave by the north or the south side, for stations too near for a 45° run to the
 * east. The nearest row is outermost (east) and turns first; each turns as late as its last run
 * asks.
 * @param stops from the nearest row to the furthest
 * @param way -1 north, 1 south
 * @param extra u, added to first runs where rows leave room
 */
export function sideTracks(
  stops: readonly Stop[],
  way: -1 | 1,
  hub: Hub,
  { gap, radius, lead, tail, sideTail }: TrackOptions,
  extra = 0,
): Track[] {
  const from = hub.y + way * hub.halfHeight;
  let run = 0;
  return stops.map((stop, rank) => {
    const x = port(hub.x, stops.length - 1 - rank, stops.length, gap);
    const depth = way * (stop.y - from) - rank * gap * T8;
    const earliest = depth - (stop.x - x - sideTail);
    const latest = depth - radius;
    // Never before the track outside it: they would cross.
    run = Math.max(run, Math.min(latest, Math.max(earliest, lead + extra)));
    const bend = from + way * (run + rank * gap * T8);
    const level = x + Math.abs(stop.y - bend);
    const end = { ...stop, x: Math.max(stop.x, level + Math.min(sideTail, tail)) };
    return {
      stop: end,
      points: [{ x, y: from }, { x, y: bend }, { x: level, y: stop.y }, end],
      radii: [radius + rank * gap, radius],
    };
  });
}
