import { clipSegment, contains, distance, grow, type Box, type Point } from '../core/geometry';
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
  let water = 0;
  // Plain loops: dozens of windows are looked at for each picture.
  for (const { samples } of ribbons) {
    let before: Point | undefined;
    for (const point of samples) {
      if (before !== undefined && contains(inner, before)) water += distance(before, point);
      before = point;
    }
  }
  const across =
    Math.min(view.x1, hub.x + hub.halfWidth) - Math.max(view.x0, hub.x - hub.halfWidth);
  const down =
    Math.min(view.y1, hub.y + hub.halfHeight) - Math.max(view.y0, hub.y - hub.halfHeight);
  const area = (view.x1 - view.x0) * (view.y1 - view.y0);
  return {
    water: water / diagonal,
    tracks: tracks.filter(({ points }) => passes(points, inner)).length,
    nodes: tracks.filter(({ stop }) => stop !== focus && contains(inner, stop)).length,
    hub: (Math.max(0, across) * Math.max(0, down)) / area,
  };
}

/** Whether a line goes through a box. */
const passes = (line: readonly Point[], box: Box): boolean =>
  line.some((point, index) => {
    const before = line[index - 1];
    return before !== undefined && clipSegment(before, point, box) !== undefined;
  });

/** What being enough of a picture weighs: more than all the rest. */
export const RICH = 20;

/**
 * How much a window shows: each kind counts up to what is enough; too many tracks tire. A window is
 * enough of a picture with a ribbon, or many tracks; and another node.
 */
export function richness(network: Network, view: Box, focus: Point): number {
  const { water, tracks, nodes, hub } = sight(network, view, focus);
  const isRich = tracks >= 2 && nodes >= 1 && (water > 0.3 || (tracks >= 6 && nodes >= 3));
  return (
    Math.min(water, 0.8) * 6 +
    Math.min(tracks, 6) * 0.5 -
    Math.max(0, tracks - 8) * 0.5 +
    Math.min(nodes, 3) * 0.8 -
    hub * 12 +
    (isRich ? RICH : 0)
  );
}
