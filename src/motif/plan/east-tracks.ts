import { T8 } from '../core/geometry';
import { port, type Hub, type Stop, type Track, type TrackOptions } from './tracks';

/** Added to first runs, u: of tracks that go up, of those that go down. */
export interface Extra {
  readonly up: number;
  readonly down: number;
}

interface Bend {
  readonly port: number;
  /** Where the 45° run starts, u; a straight track has none. */
  readonly x: number | undefined;
  readonly radius: number;
}

/**
 * Tracks that leave by the east side. Outer tracks turn first and radii grow inwards by the gap, so
 * corners nest and nothing crosses. A station too near for its track is moved east.
 * @param stops from north to south
 */
export function eastTracks(
  stops: readonly Stop[],
  hub: Hub,
  options: TrackOptions,
  extra: Extra = { up: 0, down: 0 },
): Track[] {
  const from = hub.x + hub.halfWidth;
  const bends = bendsOf(stops, hub, options, extra);
  return stops.map((stop, index) => {
    const { port: start, x: bend, radius } = bends[index] ?? { port: stop.y, x: from, radius: 0 };
    const level = (bend ?? from + options.lead) + Math.abs(stop.y - start);
    const end = {
      ...stop,
      x: Math.max(stop.x, level + options.tail, berthed(stop.y, bends, index, options.berth)),
    };
    return bend === undefined
      ? { stop: end, points: [{ x: from, y: start }, end], radii: [] }
      : {
          stop: end,
          points: [{ x: from, y: start }, { x: bend, y: start }, { x: level, y: stop.y }, end],
          radii: [radius, options.radius],
        };
  });
}

/**
 * How far down to move the hub so that the row nearest to its port is reached in a straight line.
 * @param most u, the farthest it may move
 */
export function levelling(stops: readonly Stop[], y: number, gap: number, most: number): number {
  const rises = stops.map((stop, index) => stop.y - port(y, index, stops.length, gap));
  const least = rises.reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a), Infinity);
  return Math.abs(least) <= most ? least : 0;
}

/** Tracks are sorted by row: the first one goes furthest up, the last one furthest down. */
function bendsOf(
  stops: readonly Stop[],
  hub: Hub,
  { gap, radius, lead }: TrackOptions,
  extra: Extra,
): Bend[] {
  const ports = stops.map((_, index) => port(hub.y, index, stops.length, gap));
  const from = hub.x + hub.halfWidth + lead;
  return stops.map(({ y }, index) => {
    const start = ports[index] ?? y;
    const up = y < start;
    const rank = up ? index : stops.length - 1 - index;
    const x = from + (up ? extra.up : extra.down) + rank * gap * T8;
    return { port: start, x: y === start ? undefined : x, radius: radius + rank * gap };
  });
}

/** The least x, u, where the other tracks of the bundle have left a row. */
function berthed(y: number, bends: readonly Bend[], own: number, berth: number): number {
  return bends.reduce((least, { port: start, x }, index) => {
    const near = berth - Math.abs(start - y);
    return index === own || x === undefined || near <= 0
      ? least
      : Math.max(least, x + near + berth);
  }, 0);
}
