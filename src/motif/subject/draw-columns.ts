/** The press: columns of lines, a title above, and the words that are quoted. Pure. */
import { cutRectangle } from '../core/shapes';
import { filled, stroked } from '../core/svg';
import { between, LINE, ranks, type DrawSubject } from './canvas';

const LEADING = 30;

export const drawColumns: DrawSubject = (canvas) => {
  const { width, height, worn, random } = canvas;
  const { ink } = worn.lines;
  const count = Math.max(2, Math.round(width / 200)) + between(canvas, 0, 1);
  const gap = 30;
  const [left, top] = [Math.round(width * 0.08), Math.round(height * 0.14)];
  const column = (width - 2 * left - gap * (count - 1)) / count;
  const pictured = between(canvas, 0, count - 1);
  const tall = height * (0.3 + random() * 0.16);
  const title = Math.round((width - 2 * left) * (0.5 + random() * 0.35));
  const starts = ranks(count).map((rank) => Math.round(left + rank * (column + gap)));
  const lines = starts.flatMap((x, rank) => {
    const from = top + 66 + (rank === pictured ? tall + 10 : 0);
    const rows = Math.ceil((height - from) / LEADING) + 1;
    return ranks(rows).map((row) => ({
      y: Math.round(from + row * LEADING),
      x,
      length: Math.round(column * (row % 5 === 4 ? 0.3 + random() * 0.5 : 0.93 + random() * 0.07)),
    }));
  });
  const shown = lines.filter(({ y }) => y < height * 0.8);
  const from = between(canvas, 0, Math.max(0, shown.length - 3));
  const quoted = new Set(shown.slice(from, from + 2));
  const written = (some: typeof lines) =>
    some.map(({ x, y, length }) => `M${x} ${y}h${length}`).join('');
  const picture = {
    x: (starts[pictured] ?? left) + column / 2,
    y: top + 54 + tall / 2 - 6,
  };
  return [
    stroked(`M${left} ${top}h${title}`, ink, 26),
    filled(cutRectangle(picture, column / 2, tall / 2, 18), worn.field),
    stroked(written(lines.filter((line) => !quoted.has(line))), ink, LINE),
    stroked(written([...quoted]), worn.mark, 15),
  ].join('');
};
