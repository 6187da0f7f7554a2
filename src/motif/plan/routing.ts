import { eastTracks, levelling, type Extra } from './east-tracks';
import type { Point } from '../core/geometry';
import type { Ribbon } from './ribbons';
import { hubFor, sidesOf, type HubSize } from '../core/sides';
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
  const draw = (least: Extra) => {
    const east = eastBundles(sides.east, hub, rivers, options, least);
    const north = sideBundle(sides.north, -1, hub, east, rivers, options);
    const south = sideBundle(sides.south, 1, hub, east, rivers, options);
    return {
      tracks: [...north.tracks, ...east, ...south.tracks],
      up: north.short,
      down: south.short,
    };
  };
  const first = draw({ up: 0, down: 0 });
  // East tracks turn later where a side station needs more room than they leave.
  const { tracks } = first.up + first.down > 0 ? draw(first) : first;
  return { hub, tracks };
}

/** Tracks of the east side: those that go up and those that go down turn where it is driest. */
function eastBundles(
  stops: readonly Stop[],
  hub: Hub,
  rivers: readonly Ribbon[],
  options: RoutingOptions,
  least: Extra,
): readonly Track[] {
  const build = (up: number, down: number) =>
    eastTracks(stops, hub, options, { up: least.up + up, down: least.down + down });
  const still = build(0, 0);
  const best = (way: -1 | 1) =>
    driest(rivers, (extra) => {
      const tracks = way < 0 ? build(extra, 0) : build(0, extra);
      const moved = tracks.some(({ stop }, index) => stop.x > (still[index]?.stop.x ?? stop.x));
      return moved ? undefined : tracks;
    });
  return build(best(-1), best(1));
}

/**
 * Tracks of the north or the south side. A station stays left of the east tracks that pass its row
 * at 45°; `short` is what it lacks for that, u.
 */
function sideBundle(
  list: readonly Stop[],
  way: -1 | 1,
  hub: Hub,
  east: readonly Track[],
  rivers: readonly Ribbon[],
  options: RoutingOptions,
): { readonly tracks: readonly Track[]; readonly short: number } {
  const limits = list.map((stop) => {
    const passing = east.map(({ stop: end, points: [, bend] }) => {
      const passes =
        bend !== undefined && way * (end.y - stop.y) > 0 && way * (stop.y - bend.y) > 0;
      return passes ? bend.x + way * (stop.y - bend.y) : Infinity;
    });
    return Math.min(...passing) - options.length(stop) - options.berth * Math.SQRT2;
  });
  const held = list.map((stop, index) => ({
    ...stop,
    x: Math.min(stop.x, limits[index] ?? stop.x),
  }));
  const depth = Math.min(...list.map(({ y }) => Math.abs(y - hub.y)));
  const build = (extra: number) => sideTracks(held, way, hub, options, extra);
  const tracks = build(driest(rivers, (extra) => (extra > depth * 0.6 ? undefined : build(extra))));
  const lacks = tracks.map(({ stop }, index) => stop.x - (limits[index] ?? stop.x));
  return { tracks, short: Math.max(0, ...lacks) };
}
