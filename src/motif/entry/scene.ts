import {
  clamp,
  clipSegment,
  contains,
  distanceToBox,
  grow,
  meet,
  overlap,
  segments,
  type Box,
  type Point,
} from '../core/geometry';
import type { Network } from '../plan/network';
import { nodeBox } from '../plan/nodes';
import type { Stop } from '../plan/tracks';

export interface SheetSize {
  readonly width: number;
  readonly height: number;
}

/** A piece of a track. */
export interface Line {
  readonly from: Point;
  readonly to: Point;
  /** Id of the station it leads to. */
  readonly station: string;
}

/** All that a word must not touch. */
export interface Scene {
  /** The sheet without its edge. */
  readonly sheet: Box;
  /** The hub and the nodes. */
  readonly blocks: readonly Box[];
  readonly lines: readonly Line[];
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
    lines: tracks.flatMap(({ stop, points }) =>
      segments(points).map(([from, to]) => ({ from, to, station: stop.id })),
    ),
    rivers: ribbons.map(({ samples, width }) => ({
      points: samples.filter((point) => contains(grow(sheet, width), point)),
      width,
    })),
  };
}

const crosses = ({ from, to }: Line, box: Box): boolean => clipSegment(from, to, box) !== undefined;

/** Whether the track of another station passes between a station and its words. */
export function isParted(stop: Stop, words: Box, { lines }: Scene): boolean {
  const near = { x: clamp(stop.x, words.x0, words.x1), y: clamp(stop.y, words.y0, words.y1) };
  return lines.some(({ from, to, station }) => station !== stop.id && meet(stop, near, from, to));
}

/** What of a scene lies near a box: boxes inside it need look at nothing else. */
export function nearby(scene: Scene, box: Box): Scene {
  return {
    sheet: scene.sheet,
    blocks: scene.blocks.filter((block) => overlap(block, box)),
    lines: scene.lines.filter((line) => crosses(line, grow(box, FROM_LINE))),
    rivers: scene.rivers.map(({ points, width }) => ({
      points: points.filter((point) => distanceToBox(point, box) <= width / 2 + FROM_RIVER),
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
  if (lines.some((line) => crosses(line, clear))) return false;
  return rivers.every(({ points, width }) =>
    points.every((point) => distanceToBox(point, box) > width / 2 + FROM_RIVER),
  );
}
