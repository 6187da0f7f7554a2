/** Journeys: lines that run together, turn together, and cross the water. Pure. */
import { T8 } from '../core/geometry';
import { rounded } from '../core/path';
import { circle, octagon } from '../core/shapes';
import { filled, stroked } from '../core/svg';
import { between, BRIDGE, isHeads, LINE, ranks, STOP, type DrawSubject } from './canvas';

const APART = 26;

export const drawBundle: DrawSubject = (canvas) => {
  const { width, height, worn } = canvas;
  const { ink, ground } = worn.lines;
  const count = between(canvas, 4, 7);
  const down = isHeads(canvas) ? 1 : -1;
  const turn = width * (0.3 + canvas.random() * 0.25);
  const run = height * (0.25 + canvas.random() * 0.2);
  const middle = height / 2 - (down * run) / 2;
  const lines = ranks(count).map((rank) => {
    const off = (rank - (count - 1) / 2) * APART;
    const x = turn - down * off * T8;
    return [
      { x: -20, y: middle + off },
      { x, y: middle + off },
      { x: x + run, y: middle + off + down * run },
      { x: width + 20, y: middle + off + down * run },
    ];
  });
  const paths = lines.map((line) => rounded(line, [50, 50])).join('');
  const stops = lines.flatMap((line) => {
    const [, , corner] = line;
    if (corner === undefined || isHeads(canvas)) return [];
    const room = width - corner.x - 60;
    return room < 40
      ? []
      : [{ x: corner.x + 40 + Math.round(canvas.random() * room), y: corner.y }];
  });
  const [last] = lines[between(canvas, 0, count - 1)]?.slice(3) ?? [];
  const end = { x: Math.round(width * (0.8 + canvas.random() * 0.08)), y: last?.y ?? middle };
  const river = `M${-20} ${height * (down > 0 ? 0.9 : 0.1)}C${width * 0.4} ${height * (down > 0 ? 1 : 0)} ${width * 0.5} ${height * (down > 0 ? 0 : 1)} ${width + 20} ${height * (down > 0 ? 0.16 : 0.84)}`;
  return [
    filled(octagon(end, Math.min(width, height) * 0.3), worn.field),
    stroked(river, isHeads(canvas) ? worn.lines.seine : worn.lines.marne, 58),
    stroked(paths, ground, BRIDGE),
    stroked(paths, ink, LINE),
    filled(stops.map((at) => circle(at, 9)).join(''), ground),
    stroked(stops.map((at) => circle(at, 8)).join(''), ink, LINE),
    filled(circle(end, STOP + 7), ground),
    filled(circle(end, STOP), worn.mark),
  ].join('');
};
