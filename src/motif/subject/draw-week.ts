/** Telework: five days leave together; some stop near home, the others go on. Pure. */
import { rounded } from '../core/path';
import { circle, octagon } from '../core/shapes';
import { filled, stroked } from '../core/svg';
import { between, BRIDGE, isHeads, LINE, ranks, STOP, type DrawSubject } from './canvas';

const DAYS = 5;
const APART = 42;

export const drawWeek: DrawSubject = (canvas) => {
  const { width, height, worn } = canvas;
  const { ink, ground } = worn.lines;
  const home = { x: width * (0.34 + canvas.random() * 0.14), y: height / 2 };
  const near = new Set(ranks(between(canvas, 2, 3)).map(() => between(canvas, 0, DAYS - 1)));
  const up = isHeads(canvas) ? -1 : 1;
  const turn = width * (0.62 + canvas.random() * 0.12);
  const rows = ranks(DAYS).map((day) => ({ day, y: height / 2 + (day - (DAYS - 1) / 2) * APART }));
  const lines = rows.map(({ day, y }) => {
    if (near.has(day))
      return rounded(
        [
          { x: -20, y },
          { x: home.x, y },
        ],
        [],
      );
    // The outer line turns first, so that corners nest.
    const corner = turn + up * (day - (DAYS - 1) / 2) * APART * 0.414;
    const end = { x: corner + width, y: y + up * width };
    return rounded([{ x: -20, y }, { x: corner, y }, end], [60]);
  });
  const stops = rows.filter(({ day }) => near.has(day)).map(({ y }) => ({ x: home.x, y }));
  return [
    filled(octagon(home, Math.min(width, height) * 0.4), worn.field),
    stroked(lines.join(''), ground, BRIDGE),
    stroked(lines.join(''), ink, LINE),
    filled(stops.map((stop) => circle(stop, STOP + 6)).join(''), ground),
    filled(stops.map((stop) => circle(stop, STOP)).join(''), worn.mark),
  ].join('');
};
