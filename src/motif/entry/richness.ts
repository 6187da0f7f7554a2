import {
  clipSegment,
  contains,
  distance,
  grow,
  segments,
  type Box,
  type Point,
} from '../core/geometry';
import type { Network } from '../plan/network';

/** What a window on the network shows. */
export interface Sight {
  /** Length of ribbon, as a share of the window's diagonal. */
  readonly water: number;
  /** Tracks that pass. */
  readonly tracks: number;
  /** Nodes in full, the focus apart. */
  readonly nodes: number;
  /** Share of the window that the hub covers. */
  readonly hub: number;
}

/** What touches the window's edge is not counted, u. */
const EDGE = 24;

export function sight({ ribbons, tracks, hub }: Network, view: Box, focus: Point): Sight {
  const inner = grow(view, -EDGE);
  const diagonal = Math.hypot(view.x1 - view.x0, view.y1 - view.y0);
  const water = ribbons
    .flatMap(({ samples }) => segments(samples))
    .filter(([a]) => contains(inner, a))
    .reduce((sum, [a, b]) => sum + distance(a, b), 0);
  const across =
    Math.min(view.x1, hub.x + hub.halfWidth) - Math.max(view.x0, hub.x - hub.halfWidth);
  const down =
    Math.min(view.y1, hub.y + hub.halfHeight) - Math.max(view.y0, hub.y - hub.halfHeight);
  const area = (view.x1 - view.x0) * (view.y1 - view.y0);
  return {
    water: water / diagonal,
    tracks: tracks.filter(({ points }) =>
      segments(points).some(([a, b]) => clipSegment(a, b, inner) !== undefined),
    ).length,
    nodes: tracks.filter(({ stop }) => stop !== focus && contains(inner, stop)).length,
    hub: (Math.max(0, across) * Math.max(0, down)) / area,
  };
}

/** Whether a window is enough of a picture: a ribbon, or many tracks; and another node. */
export function isRich(network: Network, view: Box, focus: Point): boolean {
  const { water, tracks, nodes } = sight(network, view, focus);
  return tracks >= 2 && nodes >= 1 && (water > 0.3 || (tracks >= 6 && nodes >= 3));
}

/** How much a window shows: each kind counts up to what is enough; too many tracks tire. */
export function richness(network: Network, view: Box, focus: Point): number {
  const { water, tracks, nodes, hub } = sight(network, view, focus);
  return (
    Math.min(water, 0.8) * 6 +
    Math.min(tracks, 6) * 0.5 -
    Math.max(0, tracks - 8) * 0.5 +
    Math.min(nodes, 3) * 0.8 -
    hub * 12
  );
}
