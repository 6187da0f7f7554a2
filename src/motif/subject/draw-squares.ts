/** Members: a square each, on the lines of their colleges, and the one that is spoken of. Pure. */
import { square } from '../core/shapes';
import { filled, stroked } from '../core/svg';
import { between, LINE, ranks, type DrawSubject } from './canvas';

const LINES = 4;
const APART = 52;

export const drawSquares: DrawSubject = (canvas) => {
  const { width, height, worn } = canvas;
  const most = Math.floor((width * 0.86) / APART);
  const rows = ranks(LINES).map((rank) => ({
    y: Math.round(height * (0.17 + rank * 0.22)),
    count: between(canvas, Math.ceil(most * 0.4), most),
  }));
  const left = Math.round(width * 0.09);
  const line = between(canvas, 0, LINES - 1);
  const at = between(canvas, 1, Math.ceil(most * 0.4) - 1);
  const all = rows.flatMap(({ y, count }, row) =>
    ranks(count).map((rank) => ({ x: left + rank * APART, y, isOwn: row === line && rank === at })),
  );
  const rules = rows.map(({ y, count }) => `M-20 ${y}H${left + (count - 1) * APART}`);
  const drawn = (some: typeof all, half: number) => some.map((one) => square(one, half)).join('');
  const others = all.filter(({ isOwn }) => !isOwn);
  const own = all.filter(({ isOwn }) => isOwn);
  return [
    filled(`M0 0H${left + 4 * APART}L${left + 4 * APART + height} ${height}H0z`, worn.field),
    stroked(rules.join(''), worn.lines.ink, LINE),
    filled(drawn(others, 15), worn.lines.ink),
    filled(drawn(own, 27), worn.lines.ground),
    filled(drawn(own, 20), worn.mark),
  ].join('');
};
