/** Local authorities: a ground shared out, piece beside piece, some of them joined. Pure. */
import { T8, type Point } from '../core/geometry';
import { cutRectangle, diamond } from '../core/shapes';
import { filled, svgElement } from '../core/svg';
import { LINE, ranks, type DrawSubject } from './canvas';

const tile = (at: Point, half: number): string =>
  cutRectangle(at, half, half, Math.round(half * (1 - T8)));

export const drawMosaic: DrawSubject = (canvas) => {
  const { width, height, worn, random } = canvas;
  // Whole units throughout: hundreds of corners stay light.
  const half = Math.round(Math.min(width, height) * (0.19 + random() * 0.06));
  const size = half * 2;
  const [columns, rows] = [Math.ceil(width / size) + 1, Math.ceil(height / size) + 1];
  const [dx, dy] = [-random() * size * 0.6, -random() * size * 0.6];
  const centre = (column: number, row: number) => ({
    x: Math.round(dx + column * size),
    y: Math.round(dy + row * size),
  });
  const pieces = ranks(columns).flatMap((column) =>
    ranks(rows).map((row) => ({ at: centre(column, row), draw: random() })),
  );
  const [from, to] = [size * 0.8, Math.min(width, height) - size * 0.3];
  const middle = pieces.filter(
    ({ at }) => at.x > from && at.y > size * 0.4 && at.y < to && at.x < width - size * 0.6,
  );
  const own = middle[Math.floor(random() * middle.length)];
  const tiles = (some: typeof pieces) =>
    some
      .filter((piece) => piece !== own)
      .map(({ at }) => tile(at, half))
      .join('');
  const edge = Math.round(half * 0.42);
  const gaps = pieces
    .filter(({ draw }) => draw > 0.68)
    .map(({ at }) => diamond({ x: at.x + half, y: at.y + half }, edge));
  const { ink, seine, marne } = worn.lines;
  const shown = (from: number, to: number, fill: string): string =>
    svgElement('path', {
      d: tiles(pieces.filter(({ draw }) => draw >= from && draw < to)),
      fill,
      stroke: ink,
      'stroke-width': LINE * 0.75,
    });
  return [
    shown(0, 0.36, worn.field),
    shown(0.36, 0.78, 'none'),
    shown(0.78, 0.9, seine),
    shown(0.9, 1, marne),
    filled(gaps.join(''), ink),
    own === undefined ? '' : filled(tile(own.at, half), worn.mark),
  ].join('');
};
