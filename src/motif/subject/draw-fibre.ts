/** Digital networks: one trunk that divides, and divides again, down to each door. Pure. */
import { rounded } from '../core/path';
import { circle, octagon, square } from '../core/shapes';
import { filled, stroked } from '../core/svg';
import { BRIDGE, between, isHeads, LINE, ranks, STOP, type DrawSubject } from './canvas';

export const drawFibre: DrawSubject = (canvas) => {
  const { width, height, worn } = canvas;
  const { ink, ground } = worn.lines;
  const doors = between(canvas, 6, 9);
  const root = {
    x: Math.round(width * 0.14),
    y: Math.round(height * (0.36 + canvas.random() * 0.28)),
  };
  const apart = (height * 0.84) / (doors - 1);
  const ends = ranks(doors).map((rank) => ({
    x: Math.round(width * (0.74 + canvas.random() * 0.16)),
    y: Math.round(height * 0.08 + rank * apart),
  }));
  const paths = ends.map(({ x, y }) => {
    const rise = Math.abs(y - root.y);
    // The further a door, the earlier its fibre leaves the trunk.
    const leave = Math.max(root.x + 20, Math.round(width * 0.6 - rise));
    return rounded([root, { x: leave, y: root.y }, { x: leave + rise, y }, { x, y }], [14, 14]);
  });
  const lit = between(canvas, 0, doors - 1);
  const shape = isHeads(canvas) ? circle : square;
  return [
    filled(octagon(root, Math.min(width, height) * 0.34), worn.field),
    stroked(paths.join(''), ground, BRIDGE * 0.7),
    stroked(paths.join(''), ink, LINE * 0.8),
    filled(ends.map((end) => circle(end, 12)).join(''), ground),
    filled(
      ends
        .filter((_, rank) => rank !== lit)
        .map((end) => shape(end, 8))
        .join(''),
      ink,
    ),
    filled(
      ends
        .filter((_, rank) => rank === lit)
        .map((end) => circle(end, STOP))
        .join(''),
      worn.mark,
    ),
    filled(octagon(root, 30), worn.lines.seine),
  ].join('');
};
