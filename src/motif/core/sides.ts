import type { Point } from './geometry';
import { eastTracks } from '../plan/east-tracks';
import type { Hub, Stop, TrackOptions } from '../plan/tracks';

export interface HubSize {
  readonly halfHeight: number;
  readonly halfWidth: number;
}

/** Which side of the hub each track leaves by. */
export interface Sides {
  /** From the nearest row to the furthest. */
  readonly north: readonly Stop[];
  /** From north to south. */
  readonly east: readonly Stop[];
  /** From the nearest row to the furthest. */
  readonly south: readonly Stop[];
}

/** A track that leaves by the north or the south needs this much between the hub and its row, u. */
const DEPTH = 60;

/** East when one 45° run fits before the station; else north or south. */
export function sidesOf(
  stops: readonly Stop[],
  centre: Point,
  least: HubSize,
  options: TrackOptions,
): Sides {
  let sides: Sides = { north: [], east: stops, south: [] };
  for (;;) {
    const hub = hubFor(sides, centre, least, options.gap);
    const tracks = eastTracks(sides.east, hub, options);
    const tooNear = sides.east.filter((stop, index) => {
      const reached = tracks[index]?.stop.x ?? stop.x;
      return reached > stop.x && Math.abs(stop.y - hub.y) > hub.halfHeight + DEPTH;
    });
    if (tooNear.length === 0) return sides;
    sides = {
      east: sides.east.filter((stop) => !tooNear.includes(stop)),
      north: [...sides.north, ...tooNear.filter(({ y }) => y < hub.y)].sort((a, b) => b.y - a.y),
      south: [...sides.south, ...tooNear.filter(({ y }) => y > hub.y)].sort((a, b) => a.y - b.y),
    };
  }
}

/** The hub, large enough for the tracks of each side. */
export function hubFor(
  { north, east, south }: Sides,
  centre: Point,
  least: HubSize,
  gap: number,
): Hub {
  const span = (list: readonly Stop[]) => ((list.length - 1) * gap) / 2;
  const edge = Math.round(gap * 1.6);
  return {
    ...centre,
    halfHeight: Math.max(span(east), least.halfHeight) + edge,
    halfWidth: Math.max(span(north), span(south), least.halfWidth) + edge,
  };
}
