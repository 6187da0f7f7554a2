import { distanceToBox, segments, type Point } from './geometry';
import type { Ribbon } from './ribbons';
import {
  eastTracks,
  sideTracks,
  type Hub,
  type Stop,
  type Track,
  type TrackOptions,
} from './tracks';

export interface RoutingOptions extends TrackOptions {
  /** Half the width of what a station with so many places takes, u, right of its centre. */
  readonly reach: (stop: Stop) => number;
  /** Smallest half height and half width of the hub, u. */
  readonly hub: { readonly halfHeight: number; readonly halfWidth: number };
}

export interface Routing {
  readonly hub: Hub;
  readonly tracks: readonly Track[];
}

/** Distance kept between a station and a track that passes it, u. */
const CLEAR = 16;
/** A side track needs this much between the hub and its row, u. */
const DEPTH = 60;

/** The hub and its tracks: which side each leaves by, and where it turns. */
export function route(
  stops: readonly Stop[],
  centre: Point,
  rivers: readonly Ribbon[],
  options: RoutingOptions,
): Routing {
  const sides = split(stops, centre, options);
  const hub = hubFor(sides, centre, options);
  const room = (wanted: readonly Track[]) =>
    Math.min(...wanted.map(({ stop, points }) => stop.x - options.tail - (points[2]?.x ?? stop.x)));
  const build = (up: number, down: number) => eastTracks(sides.east, hub, options, { up, down });
  const still = build(0, 0);
  const ups = (tracks: readonly Track[]) =>
    tracks.filter(({ stop, points }) => points.length > 2 && stop.y < (points[0]?.y ?? 0));
  const downs = (tracks: readonly Track[]) =>
    tracks.filter(({ stop, points }) => points.length > 2 && stop.y > (points[0]?.y ?? 0));
  const up = driest(rivers, room(ups(still)), (extra) => ups(build(extra, 0)));
  const down = driest(rivers, room(downs(still)), (extra) => downs(build(0, extra)));
  const east = build(up, down);

  const side = (list: readonly Stop[], way: -1 | 1) => {
    const held = list.map((stop) => holdBack(stop, way, east, options));
    const depth = Math.min(...list.map(({ y }) => way * (y - hub.y)));
    const make = (extra: number) => sideTracks(held, way, hub, options, extra);
    return make(driest(rivers, depth * 0.6, make));
  };
  return { hub, tracks: [...side(sides.north, -1), ...east, ...side(sides.south, 1)] };
}

interface Sides {
  readonly north: readonly Stop[];
  readonly east: readonly Stop[];
  readonly south: readonly Stop[];
}

function hubFor({ north, east, south }: Sides, centre: Point, options: RoutingOptions): Hub {
  const span = (list: readonly Stop[]) => ((list.length - 1) * options.gap) / 2;
  const edge = options.gap * 1.6;
  return {
    ...centre,
    halfHeight: Math.max(span(east), options.hub.halfHeight) + edge,
    halfWidth: Math.max(span(north), span(south), options.hub.halfWidth) + edge,
  };
}

/** East when one 45° run fits before the station; else north or south, nearest rows first. */
function split(stops: readonly Stop[], centre: Point, options: RoutingOptions): Sides {
  let sides: Sides = { north: [], east: stops, south: [] };
  for (;;) {
    const hub = hubFor(sides, centre, options);
    const tooNear = eastTracks(sides.east, hub, options)
      .map(({ stop }, index) => ({ moved: stop, stop: sides.east[index] ?? stop }))
      .filter(
        ({ moved, stop }) =>
          moved.x > stop.x + 1 && Math.abs(stop.y - hub.y) > hub.halfHeight + DEPTH,
      )
      .map(({ stop }) => stop);
    if (tooNear.length === 0) return sides;
    sides = {
      east: sides.east.filter((stop) => !tooNear.includes(stop)),
      north: [...sides.north, ...tooNear.filter(({ y }) => y < hub.y)].sort((a, b) => b.y - a.y),
      south: [...sides.south, ...tooNear.filter(({ y }) => y > hub.y)].sort((a, b) => a.y - b.y),
    };
  }
}

/** A side station stays left of the east tracks that pass its row. */
function holdBack(stop: Stop, way: -1 | 1, east: readonly Track[], options: RoutingOptions): Stop {
  const limits = east.map(({ stop: end, points: [, bend] }) => {
    const passes = bend !== undefined && way * (end.y - stop.y) > 0 && way * (stop.y - bend.y) > 0;
    return passes ? bend.x + way * (stop.y - bend.y) : Infinity;
  });
  return { ...stop, x: Math.min(stop.x, Math.min(...limits) - options.reach(stop) - CLEAR) };
}

/** The extra first run that makes a bundle follow the rivers least, from 0 to `most`. */
function driest(
  rivers: readonly Ribbon[],
  most: number,
  build: (extra: number) => readonly Track[],
): number {
  let best = { extra: 0, cost: Infinity };
  for (let extra = 0; extra === 0 || (extra <= most && extra <= 240); extra += 6) {
    const cost = build(extra).reduce((sum, track) => sum + wet(track, rivers), 0) + extra / 25;
    if (cost < best.cost - 0.01) best = { extra, cost };
  }
  return best.extra;
}

/** How much of a track lies along a ribbon. */
function wet({ points }: Track, rivers: readonly Ribbon[]): number {
  return segments(points).reduce((sum, [a, b]) => {
    const box = {
      x0: Math.min(a.x, b.x),
      x1: Math.max(a.x, b.x),
      y0: Math.min(a.y, b.y),
      y1: Math.max(a.y, b.y),
    };
    const slanted = a.x !== b.x && a.y !== b.y;
    const slope = Math.sign((b.x - a.x) * (b.y - a.y));
    return (
      sum +
      rivers.reduce(
        (count, { samples, width }) =>
          count +
          samples.filter((point) => {
            if (distanceToBox(point, box) > width * 0.62) return false;
            if (!slanted) return true;
            return Math.abs(point.y - a.y - slope * (point.x - a.x)) / Math.SQRT2 < width * 0.62;
          }).length,
        0,
      )
    );
  }, 0);
}
