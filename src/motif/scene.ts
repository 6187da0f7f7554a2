import {
  clipSegment,
  contains,
  distanceToBox,
  grow,
  overlap,
  segments,
  type Box,
  type Point,
} from './geometry';
import type { Network } from './network';
import { nodeBox } from './nodes';

export interface SheetSize {
  readonly width: number;
  readonly height: number;
}

/** All that a word must not touch. */
export interface Scene {
  /** The sheet without its edge. */
  readonly sheet: Box;
  /** The hub and the nodes. */
  readonly blocks: readonly Box[];
  readonly lines: readonly (readonly [Point, Point])[];
  readonly rivers: readonly { readonly points: readonly Point[]; readonly width: number }[];
}

/** Least distances kept by words, u. */
const FROM_EDGE = 8;
const FROM_HUB = 4;
const FROM_NODE = 1;
const FROM_LINE = 2.5;
const FROM_RIVER = 3;

export function sceneOf({ hub, tracks, ribbons, node }: Network, size: SheetSize): Scene {
  const sheet = { x0: 0, y0: 0, x1: size.width, y1: size.height };
  const paris = {
    x0: hub.x - hub.halfWidth,
    x1: hub.x + hub.halfWidth,
    y0: hub.y - hub.halfHeight,
    y1: hub.y + hub.halfHeight,
  };
  return {
    sheet: grow(sheet, -FROM_EDGE),
    blocks: [
      grow(paris, FROM_HUB),
      ...tracks.map(({ stop }) => grow(nodeBox(stop, node), FROM_NODE)),
    ],
    lines: tracks.flatMap(({ points }) => segments(points)),
    rivers: ribbons.map(({ samples, width }) => ({
      points: samples.filter((point) => contains(grow(sheet, width), point)),
      width,
    })),
  };
}

/** Whether nothing of the drawing is under a box, and the box on the sheet. */
export function isFree(box: Box, { sheet, blocks, lines, rivers }: Scene): boolean {
  if (box.x0 < sheet.x0 || box.x1 > sheet.x1) return false;
  if (box.y0 < sheet.y0 || box.y1 > sheet.y1) return false;
  if (blocks.some((block) => overlap(box, block))) return false;
  const clear = grow(box, FROM_LINE);
  if (lines.some(([a, b]) => clipSegment(a, b, clear) !== undefined)) return false;
  return rivers.every(({ points, width }) =>
    points.every((point) => distanceToBox(point, box) > width / 2 + FROM_RIVER),
  );
}
