/** Points and boxes, in user units; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Half the turn of a 45° corner: a corner of radius r starts r × T8 before its vertex. */
export const T8 = Math.tan(Math.PI / 8);

export const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

// Math.hypot guards against overflow, which sheets never reach, and is ten times slower.
const length = (dx: number, dy: number): number => Math.sqrt(dx * dx + dy * dy);

export const distance = (a: Point, b: Point): number => length(b.x - a.x, b.y - a.y);

/** The box, larger by `by` on each side. */
export const grow = (box: Box, by: number): Box => ({
  x0: box.x0 - by,
  y0: box.y0 - by,
  x1: box.x1 + by,
  y1: box.y1 + by,
});

export const overlap = (a: Box, b: Box): boolean =>
  a.x0 < b.x1 && a.x1 > b.x0 && a.y0 < b.y1 && a.y1 > b.y0;

export const contains = (box: Box, { x, y }: Point): boolean =>
  x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1;

/** The part of a segment inside a box (Liang and Barsky), or nothing. */
export function clipSegment(a: Point, b: Point, box: Box): readonly [Point, Point] | undefined {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  let from = 0;
  let to = 1;
  const sides = [
    [-dx, a.x - box.x0],
    [dx, box.x1 - a.x],
    [-dy, a.y - box.y0],
    [dy, box.y1 - a.y],
  ] as const;
  for (const [p, q] of sides) {
    if (p === 0 && q < 0) return undefined;
    if (p < 0) from = Math.max(from, q / p);
    if (p > 0) to = Math.min(to, q / p);
  }
  if (from > to) return undefined;
  const at = (t: number): Point => ({ x: a.x + dx * t, y: a.y + dy * t });
  return [at(from), at(to)];
}

/** The segments of a polyline, as pairs of points. */
export function segments(points: readonly Point[]): (readonly [Point, Point])[] {
  return points.slice(1).map((point, index) => [points[index] ?? point, point] as const);
}

/** Whether two segments meet; those that only touch at an end may be said not to. */
export function meet(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point) =>
    Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Distance from a point to a box; 0 inside. */
export function distanceToBox({ x, y }: Point, box: Box): number {
  return length(Math.max(box.x0 - x, 0, x - box.x1), Math.max(box.y0 - y, 0, y - box.y1));
}

/** Distance from a point to a segment. */
export function distanceToSegment(point: Point, a: Point, b: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const square = dx * dx + dy * dy;
  const t = square === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / square;
  const held = clamp(t, 0, 1);
  return length(point.x - a.x - dx * held, point.y - a.y - dy * held);
}

/** The smallest box that holds these boxes. */
export const hull = (boxes: readonly Box[]): Box =>
  boxOf(
    boxes.flatMap(({ x0, y0, x1, y1 }) => [
      { x: x0, y: y0 },
      { x: x1, y: y1 },
    ]),
  );

/** The smallest box that holds these points. */
export function boxOf(points: readonly Point[]): Box {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return { x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys) };
}
