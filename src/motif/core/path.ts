import { distance, T8, type Point } from './geometry';

/** A number to a tenth, as short as SVG allows. */
export function short(value: number): string {
  const text = String(Math.round(value * 10) / 10);
  return text.replace(/^(-?)0\./, '$1.').replace(/^-0$/, '0');
}

/** Numbers in a row, without the spaces that a minus sign makes useless. */
function row(values: readonly number[]): string {
  return values.map(short).join(' ').replaceAll(' -', '-');
}

/** What coordinates are rounded to, u. */
type Grid = 0.1 | 1;

/**
 * Writes a path with relative commands: about half the bytes of absolute ones. Each delta is taken
 * between rounded points, so that rounding never adds up.
 */
export class Pen {
  #d = '';
  #x = 0;
  #y = 0;
  readonly #steps: number;

  /** @param grid what coordinates are rounded to, u */
  constructor(grid: Grid = 0.1) {
    this.#steps = Math.round(1 / grid);
  }

  get d(): string {
    return this.#d;
  }

  moveTo({ x, y }: Point): this {
    this.#arrive(x, y);
    this.#d += `M${row([this.#x, this.#y])}`;
    return this;
  }

  lineTo({ x, y }: Point): this {
    const dx = this.#snap(x) - this.#x;
    const dy = this.#snap(y) - this.#y;
    if (Math.abs(dx) < 0.05 && Math.abs(dy) < 0.05) return this;
    if (Math.abs(dy) < 0.05) this.#d += `h${short(dx)}`;
    else if (Math.abs(dx) < 0.05) this.#d += `v${short(dy)}`;
    else this.#d += `l${row([dx, dy])}`;
    return this.#arrive(x, y);
  }

  quadTo(control: Point, { x, y }: Point): this {
    this.#d += `q${row(this.#from([control, { x, y }]))}`;
    return this.#arrive(x, y);
  }

  cubicTo(first: Point, second: Point, { x, y }: Point): this {
    this.#d += `c${row(this.#from([first, second, { x, y }]))}`;
    return this.#arrive(x, y);
  }

  /** A point that a round cap turns into a disc as wide as the stroke. */
  dot(point: Point): this {
    this.moveTo(point);
    this.#d += 'h.1';
    return this;
  }

  close(): this {
    this.#d += 'z';
    return this;
  }

  #from(points: readonly Point[]): number[] {
    return points.flatMap(({ x, y }) => [this.#snap(x) - this.#x, this.#snap(y) - this.#y]);
  }

  #arrive(x: number, y: number): this {
    this.#x = this.#snap(x);
    this.#y = this.#snap(y);
    return this;
  }

  #snap(value: number): number {
    return Math.round(value * this.#steps) / this.#steps;
  }
}

/** A closed shape through these points. */
export function polygon(points: readonly Point[]): string {
  const pen = new Pen();
  points.forEach((point, index) => (index === 0 ? pen.moveTo(point) : pen.lineTo(point)));
  return pen.close().d;
}

/**
 * A polyline whose corners are rounded, on whole units.
 * @param radii one per inner corner; shortened where the segments are too short
 */
export function rounded(points: readonly Point[], radii: readonly number[]): string {
  const pen = new Pen(1);
  points.forEach((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (before === undefined) pen.moveTo(point);
    else if (after === undefined) pen.lineTo(point);
    else {
      const inward = distance(before, point);
      const outward = distance(point, after);
      const cut = Math.min((radii[index - 1] ?? 0) * T8, inward / 2, outward / 2);
      if (cut < 0.3) pen.lineTo(point);
      else pen.lineTo(along(point, before, cut)).quadTo(point, along(point, after, cut));
    }
  });
  return pen.d;
}

/** The point at `length` from `from` towards `to`. */
function along(from: Point, to: Point, length: number): Point {
  const ratio = length / distance(from, to);
  return { x: from.x + (to.x - from.x) * ratio, y: from.y + (to.y - from.y) * ratio };
}
