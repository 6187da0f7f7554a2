/** Work and trade: workshops, offices and shops in a row, and a light in one of them. Pure. */
import { polygon } from '../core/path';
import { square } from '../core/shapes';
import { filled, stroked } from '../core/svg';
import type { Point } from '../core/geometry';
import { between, LINE, ranks, type Canvas, type DrawSubject } from './canvas';

interface House {
  readonly d: string;
  readonly windows: readonly Point[];
}

/** The top of a building of that width: a cut corner, a roof of two sides, or of one. */
const ROOFS: readonly ((x: number, wide: number, top: number) => readonly Point[])[] = [
  (x, wide, top) => [
    { x, y: top },
    { x: x + wide - 24, y: top },
    { x: x + wide, y: top + 24 },
  ],
  (x, wide, top) => [
    { x, y: top + wide / 2 },
    { x: x + wide / 2, y: top },
    { x: x + wide, y: top + wide / 2 },
  ],
  (x, wide, top) =>
    ranks(2).flatMap((rank) => [
      { x: x + (rank * wide) / 2, y: top + wide / 2 },
      { x: x + ((rank + 1) * wide) / 2, y: top },
    ]),
];

function houseAt(canvas: Canvas, x: number, wide: number, base: number): House {
  const top = base - Math.round(canvas.height * (0.34 + canvas.random() * 0.34));
  const roof = ROOFS[between(canvas, 0, ROOFS.length - 1)] ?? (() => []);
  const eaves = roof(x, wide, top);
  const corners = [{ x, y: base }, ...eaves, { x: x + wide, y: base }];
  const under = Math.max(...eaves.map(({ y }) => y)) + 26;
  const [columns, floors] = [Math.floor(wide / 42), Math.floor((base - under - 20) / 46)];
  const gap = wide / (columns + 1);
  const windows = ranks(Math.max(0, floors)).flatMap((floor) =>
    ranks(columns).map((column) => ({ x: x + gap * (column + 1), y: under + floor * 46 })),
  );
  return { d: polygon(corners), windows };
}

export const drawRoofs: DrawSubject = (canvas) => {
  const { width, height, worn } = canvas;
  const { ink, ground, seine, marne } = worn.lines;
  const base = Math.round(height * 0.88);
  const houses: House[] = [];
  for (let x = -between(canvas, 10, 60); x < width;) {
    const wide = between(canvas, 4, 7) * 24;
    houses.push(houseAt(canvas, x, wide, base));
    x += wide + 10;
  }
  const of = (rest: number) => houses.filter((_, rank) => rank % 3 === rest);
  const shapes = (some: readonly House[]) => some.map(({ d }) => d).join('');
  const panes = houses.flatMap(({ windows }) => windows);
  const inside = panes.filter(({ x }) => x > width * 0.3 && x < width * 0.7);
  const lit = inside[between(canvas, 0, Math.max(0, inside.length - 1))];
  const dark = of(1)
    .concat(of(2))
    .flatMap(({ windows }) => windows);
  const drawn = (some: readonly Point[], half: number) =>
    some.map((pane) => square({ x: Math.round(pane.x), y: pane.y }, half)).join('');
  return [
    filled(shapes(of(0)), worn.field),
    filled(shapes(of(1)), seine),
    filled(shapes(of(2)), marne),
    stroked(shapes(of(0)), ink, LINE),
    filled(
      drawn(
        of(0).flatMap(({ windows }) => windows),
        8,
      ),
      ink,
    ),
    filled(drawn(dark, 8), ground),
    lit === undefined ? '' : filled(drawn([lit], 22), ground) + filled(drawn([lit], 16), worn.mark),
    stroked(`M-20 ${base}H${width + 20}`, ink, LINE * 1.8),
  ].join('');
};
