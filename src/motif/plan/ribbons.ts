import { DOWNSTREAM, RIVERS, type River } from './geography';
import { distance, type Point } from '../core/geometry';
import type { Position } from '../core/types';

/** One cubic piece of a ribbon, from its start to its end. */
export interface Curve {
  readonly start: Point;
  readonly first: Point;
  readonly second: Point;
  readonly end: Point;
}

export interface Ribbon {
  readonly id: River['id'];
  readonly name: string;
  readonly width: number;
  readonly curves: readonly Curve[];
  /** Points along the ribbon, to keep other things away from it. */
  readonly samples: readonly Point[];
}

const SAMPLES_PER_CURVE = 16;

/** The two rivers through the axes of the drawing. @param scale multiplies their widths */
export function ribbons(at: (position: Position) => Point, scale: number): Ribbon[] {
  const bed = DOWNSTREAM.map(at);
  // A little less than side by side, so that no ground shows between them in a bend.
  const half = (RIVERS.reduce((sum, { width }) => sum + width, 0) * scale * 0.96) / 4;
  return RIVERS.map(({ id, name, width, bank, course }) => {
    const stream = [...course.map(at), ...beside(bed, half * bank)];
    const curves = smooth([beyond(stream), ...stream, beyond(stream.toReversed())]);
    return { id, name, width: width * scale, curves, samples: sampled(curves) };
  });
}

/** Far: no view ever shows where a ribbon starts or ends, u. */
const BEYOND = 1500;

/** A point before the first one, far in the same direction. */
function beyond([first, second]: readonly Point[]): Point {
  if (first === undefined || second === undefined) return { x: 0, y: 0 };
  const ratio = BEYOND / distance(first, second);
  return { x: first.x + (first.x - second.x) * ratio, y: first.y + (first.y - second.y) * ratio };
}

/** The line moved sideways: left of the westward flow is south, the positive side. */
function beside(line: readonly Point[], by: number): Point[] {
  return line.map((point, index) => {
    const before = line[index - 1] ?? point;
    const after = line[index + 1] ?? point;
    const length = distance(before, after);
    return {
      x: point.x + ((after.y - before.y) / length) * by,
      y: point.y - ((after.x - before.x) / length) * by,
    };
  });
}

/** A curve through points without overshoot: centripetal Catmull–Rom, as cubic pieces. */
function smooth(points: readonly Point[]): Curve[] {
  return points.slice(1).map((end, index) => {
    const start = points[index] ?? end;
    const before = points[index - 1] ?? start;
    const after = points[index + 2] ?? end;
    const lengths = [distance(before, start), distance(start, end), distance(end, after)];
    const [l0 = 1, l1 = 1, l2 = 1] = lengths.map((length) => Math.sqrt(length) || 1);
    const tangent = (a: number, b: number, c: number, u: number, v: number) =>
      ((b - a) / u - (c - a) / (u + v) + (c - b) / v) * l1;
    const into = (key: 'x' | 'y') =>
      start[key] + tangent(before[key], start[key], end[key], l0, l1) / 3;
    const from = (key: 'x' | 'y') =>
      end[key] - tangent(start[key], end[key], after[key], l1, l2) / 3;
    return {
      start,
      first: { x: into('x'), y: into('y') },
      second: { x: from('x'), y: from('y') },
      end,
    };
  });
}

function sampled(curves: readonly Curve[]): Point[] {
  return curves.flatMap(({ start, first, second, end }) =>
    Array.from({ length: SAMPLES_PER_CURVE }, (_, step) => {
      const t = (step + 1) / SAMPLES_PER_CURVE;
      const u = 1 - t;
      const at = (key: 'x' | 'y') =>
        u * u * u * start[key] +
        3 * u * u * t * first[key] +
        3 * u * t * t * second[key] +
        t * t * t * end[key];
      return { x: at('x'), y: at('y') };
    }),
  );
}
