import { T8, type Point } from './geometry';
import { polygon } from './path';

const around = ({ x, y }: Point, corners: readonly (readonly [number, number])[]) =>
  polygon(corners.map(([dx, dy]) => ({ x: x + dx, y: y + dy })));

/** A rectangle whose corners are cut at 45°: the hub, and every cut corner of the site. */
export function cutRectangle(centre: Point, halfWidth: number, halfHeight: number, cut: number) {
  const [w, h] = [halfWidth, halfHeight];
  return around(centre, [
    [cut - w, -h],
    [w - cut, -h],
    [w, cut - h],
    [w, h - cut],
    [w - cut, h],
    [cut - w, h],
    [-w, h - cut],
    [-w, cut - h],
  ]);
}

/** A regular octagon with flat sides. @param radius from the centre to a side */
export const octagon = (centre: Point, radius: number): string =>
  cutRectangle(centre, radius, radius, radius * (1 - T8));

export const square = (centre: Point, half: number): string =>
  around(centre, [
    [-half, -half],
    [half, -half],
    [half, half],
    [-half, half],
  ]);

export const diamond = (centre: Point, half: number): string =>
  around(centre, [
    [0, -half],
    [half, 0],
    [0, half],
    [-half, 0],
  ]);

export const triangle = (centre: Point, half: number): string =>
  around(centre, [
    [0, -half],
    [half, half * 0.82],
    [-half, half * 0.82],
  ]);

/** A circle as a path, so that it joins others in one element. */
export function circle({ x, y }: Point, radius: number): string {
  const short = (value: number) => String(Math.round(value * 10) / 10);
  const [r, turn] = [short(radius), short(2 * radius)];
  const start = `M${short(x - radius)} ${short(y)}`;
  return `${start}a${r} ${r} 0 1 0 ${turn} 0a${r} ${r} 0 1 0-${turn} 0z`;
}

/** The lower half of a disc, as a path; in whole units, since the ring around it hides the rest. */
export function halfDisc({ x, y }: Point, radius: number): string {
  const r = Math.round(radius);
  return `M${Math.round(x) - r} ${Math.round(y)}a${r} ${r} 0 0 0 ${2 * r} 0z`;
}
