/** The life of a network: stops, and lines between them that have no centre. Pure. */
import { rounded } from '../core/path';
import { circle, octagon } from '../core/shapes';
import { filled, stroked } from '../core/svg';
import type { Point } from '../core/geometry';
import { BRIDGE, isHeads, LINE, ranks, STOP, type DrawSubject } from './canvas';

/** Along a row or a column, then at 45°. */
function link(from: Point, to: Point, straightFirst: boolean): readonly Point[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const slant = Math.min(Math.abs(dx), Math.abs(dy));
  const step = { x: Math.sign(dx) * slant, y: Math.sign(dy) * slant };
  const corner = straightFirst
    ? { x: to.x - step.x, y: to.y - step.y }
    : { x: from.x + step.x, y: from.y + step.y };
  return [from, corner, to];
}

export const drawMesh: DrawSubject = (canvas) => {
  const { width, height, worn, random } = canvas;
  const { ink, ground, marne, seine } = worn.lines;
  const columns = width > height * 2 ? 6 : 4;
  const stops = ranks(columns).flatMap((column) => {
    const first = random() * 0.24;
    return ranks(2).map((row) => ({
      x: Math.round(((column + 0.3 + random() * 0.4) / columns) * width),
      y: Math.round((0.16 + first + row * 0.44) * height),
    }));
  });
  const joined = stops.flatMap((stop, rank) =>
    [stops[rank + 2], rank % 2 === 0 && isHeads(canvas) ? stops[rank + 1] : stops[rank + 3]]
      .filter((other) => other !== undefined)
      .map((other) => rounded(link(stop, other, isHeads(canvas)), [26])),
  );
  const own = stops[2 * Math.floor(columns / 2) - (isHeads(canvas) ? 1 : 2)];
  const field = own ?? { x: width / 2, y: height / 2 };
  const river = isHeads(canvas) ? marne : seine;
  const others = stops.filter((stop) => stop !== own);
  return [
    filled(octagon(field, Math.min(width, height) * 0.36), worn.field),
    filled(octagon(stops[0] ?? field, Math.min(width, height) * 0.17), river),
    stroked(joined.join(''), ground, BRIDGE),
    stroked(joined.join(''), ink, LINE),
    filled(others.map((stop) => circle(stop, STOP + 4)).join(''), ground),
    filled(others.map((stop) => circle(stop, STOP - 2)).join(''), ink),
    filled(circle(field, STOP + 11), ground),
    filled(circle(field, STOP + 5), worn.mark),
  ].join('');
};
