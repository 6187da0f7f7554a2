/** A study, a guide: sheets with a cut corner, one on the other, and a passage marked. Pure. */
import { polygon } from '../core/path';
import { filled, stroked } from '../core/svg';
import { between, isHeads, LINE, ranks, type DrawSubject } from './canvas';

const CUT = 46;

const sheetAt = (x: number, y: number, w: number, h: number): string =>
  polygon([
    { x, y },
    { x: x + w - CUT, y },
    { x: x + w, y: y + CUT },
    { x: x + w, y: y + h },
    { x, y: y + h },
  ]);

export const drawSheets: DrawSubject = (canvas) => {
  const { width, height, worn, random } = canvas;
  const { ink, ground, seine, marne } = worn.lines;
  const count = between(canvas, 2, 4);
  const w = Math.round(Math.min(width * 0.46, height * 0.86));
  const [shift, lean] = [Math.round(34 + random() * 22), isHeads(canvas) ? 1 : -1];
  const x = Math.round(width / 2 - w / 2 - (lean * shift * (count - 1)) / 2);
  const y = Math.round(height * 0.16 + shift * 0.4 * (count - 1));
  const places = ranks(count).map((rank) => {
    const back = count - 1 - rank;
    return { x: x + lean * back * shift, y: y - Math.round(back * shift * 0.55) };
  });
  const colours = [seine, marne, worn.field];
  const sheets = places.map((at, rank) => {
    const d = sheetAt(at.x, at.y, w, height);
    const fill = rank === count - 1 ? ground : (colours[rank % colours.length] ?? ground);
    return filled(d, fill) + stroked(d, ink, LINE);
  });
  const lines = ranks(9).map((row) => ({
    y: y + 84 + row * 30,
    length: Math.round((w - 72) * (row % 4 === 3 ? 0.35 + random() * 0.4 : 0.9 + random() * 0.1)),
  }));
  const marked = between(canvas, 1, 3);
  const written = (some: typeof lines) =>
    some.map((line) => `M${x + 36} ${line.y}h${line.length}`).join('');
  return [
    ...sheets,
    stroked(`M${x + 36} ${y + 44}h${Math.round((w - 72) * (0.4 + random() * 0.3))}`, ink, 16),
    stroked(written(lines.slice(marked, marked + 1)), worn.mark, 15),
    stroked(written(lines.filter((_, row) => row !== marked)), ink, LINE),
  ].join('');
};
