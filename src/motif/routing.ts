import { eastTracks, levelling } from './east-tracks';
import type { Point } from './geometry';
import type { Ribbon } from './ribbons';
import { hubFor, sidesOf, type HubSize } from './sides';
import { sideTracks, type Hub, type Stop, type Track, type TrackOptions } from './tracks';
import { driest } from './wetness';

export interface RoutingOptions extends TrackOptions {
  /** Least distance between two rows, u. */
  readonly row: number;
  /** Smallest hub. */
  readonly hub: HubSize;
  /** From the first to the last node of a station, u. */
  readonly length: (stop: Stop) => number;
}

export interface Routing {
  readonly hub: Hub;
  readonly tracks: readonly Track[];
}

/** The hub and its tracks: which side each leaves by, and where it turns. */
export function route(
  stops: readonly Stop[],
  centre: Point,
  rivers: readonly Ribbon[],
  options: RoutingOptions,
): Routing {
  const sides = sidesOf(stops, centre, options.hub, options);
  const shift = levelling(sides.east, centre.y, options.gap, options.row / 2);
  const level = { x: centre.x, y: centre.y + shift };
  const hub = hubFor(sides, level, options.hub, options.gap);
  const east = eastBundles(sides.east, hub, rivers, options);
  const bundle = (list: readonly Stop[], way: -1 | 1) => {
    const held = list.map((stop) => holdBack(stop, way, east, options));
    const depth = Math.min(...list.map(({ y }) => Math.abs(y - hub.y)));
    const build = (extra: number) => sideTracks(held, way, hub, options, extra);
    return build(driest(rivers, (extra) => (extra > depth * 0.6 ? undefined : build(extra))));
  };
  return { hub, tracks: [...bundle(sides.north, -1), ...east, ...bundle(sides.south, 1)] };
}

/** Tracks of the east side: those that go up and those that go down turn where it is driest. */
function eastBundles(
  stops: readonly Stop[],
  hub: Hub,
  rivers: readonly Ribbon[],
  options: RoutingOptions,
): readonly Track[] {
  const build = (up: number, down: number) => eastTracks(stops, hub, options, { up, down });
  const still = build(0, 0);
  const best = (way: -1 | 1) =>
    driest(rivers, (extra) => {
      const tracks = way < 0 ? build(extra, 0) : build(0, extra);
      const moved = tracks.some(({ stop }, index) => stop.x > (still[index]?.stop.x ?? stop.x));
      return moved ? undefined : tracks;
    });
  return build(best(-1), best(1));
}

/** A north or south station stays left of the east tracks that pass its row at 45°. */
function holdBack(stop: Stop, way: -1 | 1, east: readonly Track[], options: RoutingOptions): Stop {
  const limits = east.map(({ stop: end, points: [, bend] }) => {
    const passes = bend !== undefined && way * (end.y - stop.y) > 0 && way * (stop.y - bend.y) > 0;
    return passes ? bend.x + way * (stop.y - bend.y) : Infinity;
  });
  const reach = options.length(stop) + options.berth * Math.SQRT2;
  return { ...stop, x: Math.min(stop.x, Math.min(...limits) - reach) };
}
