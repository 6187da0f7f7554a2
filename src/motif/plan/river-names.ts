import {
  contains,
  distance,
  distanceToBox,
  distanceToSegment,
  grow,
  type Point,
} from '../core/geometry';
import type { Network } from './network';
import { sceneOf, type Scene, type SheetSize } from '../entry/scene';
import { textWidth } from '../core/text-width';

/** A river's name, along its ribbon. */
export interface RiverName {
  readonly name: string;
  readonly middle: Point;
  /** Degrees, clockwise. */
  readonly angle: number;
}

/** How far a ribbon may bend under its name, u. */
const BEND = 2.5;
/** Letters are spaced by 5 %; a little is left free on both sides. */
const SPACING = 1.06;
const ENDS = 14;

/** Names on the straightest free stretches; a river that has none goes without. */
export function riverNames(network: Network, size: SheetSize, letters: number): RiverName[] {
  const scene = sceneOf(network, size);
  return network.ribbons.flatMap(({ name, samples, width }) => {
    const need = textWidth(name, letters, 'display') * SPACING + ENDS;
    const [best] = runs(samples, (point) => isOpen(point, width / 2, scene))
      .flatMap((run) => stretches(run, need))
      .filter(({ bend }) => bend <= BEND)
      .sort((a, b) => a.bend - b.bend || b.from.x - a.from.x);
    if (best === undefined) return [];
    const [a, b] = best.from.x < best.to.x ? [best.from, best.to] : [best.to, best.from];
    const angle = (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI;
    return [{ name, angle, middle: best.middle }];
  });
}

/** Whether a ribbon is bare at a point: no track, node or hub over it. @param half its half width */
const isOpen = (point: Point, half: number, { sheet, blocks, lines }: Scene): boolean =>
  contains(grow(sheet, -half), point) &&
  blocks.every((block) => distanceToBox(point, block) > half) &&
  lines.every(({ from, to }) => distanceToSegment(point, from, to) > half + 1);

/** The runs of consecutive points that pass. */
function runs(points: readonly Point[], pass: (point: Point) => boolean): Point[][] {
  const found: Point[][] = [[]];
  for (const point of points) {
    if (pass(point)) found.at(-1)?.push(point);
    else if (found.at(-1)?.length !== 0) found.push([]);
  }
  return found;
}

interface Stretch {
  readonly from: Point;
  readonly to: Point;
  readonly middle: Point;
  /** How far the ribbon leaves the straight line, u. */
  readonly bend: number;
}

/** Every piece of a run that is `need` long. */
function stretches(points: readonly Point[], need: number): Stretch[] {
  return points.flatMap((from, start) => {
    let length = 0;
    let end = start;
    for (; length < need; end++) {
      const [a, b] = [points[end], points[end + 1]];
      if (a === undefined || b === undefined) return [];
      length += distance(a, b);
    }
    const to = points[end] ?? from;
    const chord = distance(from, to);
    const offsets = points
      .slice(start, end)
      .map(({ x, y }) => ((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x)) / chord);
    const [least, most] = [Math.min(...offsets), Math.max(...offsets)];
    // The name lies in the middle of what bends.
    const shift = (least + most) / 2 / chord;
    const middle = {
      x: (from.x + to.x) / 2 - (to.y - from.y) * shift,
      y: (from.y + to.y) / 2 + (to.x - from.x) * shift,
    };
    return [{ from, to, middle, bend: (most - least) / 2 }];
  });
}
