/** A place to work, from above: offices, a shared room and its table, a room to meet. Pure. */
import { circle, cutRectangle, octagon } from '../core/shapes';
import { filled, stroked, svgElement } from '../core/svg';
import { short } from '../core/path';
import { between, isHeads, LINE, ranks, type DrawSubject } from './canvas';

/** An opening in a wall. */
const DOOR = 46;

const wall = (x: number, y: number, dx: number, dy: number): string =>
  dx === 0 ? `M${x} ${y}v${dy}` : `M${x} ${y}h${dx}`;

export const drawRooms: DrawSubject = (canvas) => {
  const { width, height, worn } = canvas;
  const { ink } = worn.lines;
  const [w, h] = [Math.round(width * 0.42), Math.round(height * 0.38)];
  const centre = { x: width / 2, y: height / 2 };
  const [left, top] = [Math.round(centre.x - w), Math.round(centre.y - h)];
  const offices = between(canvas, 3, 4);
  const deep = Math.round(w * (0.5 + canvas.random() * 0.16));
  const step = Math.round((2 * h) / offices);
  const meet = Math.round(w * (1.3 + canvas.random() * 0.14));
  const half = Math.round(h * (0.8 + canvas.random() * 0.5));
  const walls = [
    ...ranks(offices - 1).map((rank) => wall(left, top + step * (rank + 1), deep, 0)),
    ...ranks(offices).map((rank) => wall(left + deep, top + step * rank, 0, step - DOOR)),
    wall(left + meet, top, 0, half - DOOR),
    wall(left + meet, top + half, 2 * w - meet, 0),
  ];
  const table = { x: left + (deep + meet) / 2, y: centre.y };
  const size = Math.min((meet - deep) * 0.24, h * 0.4);
  const seats = ranks(8).map((rank) => {
    const angle = (rank * Math.PI) / 4;
    return { x: table.x + Math.cos(angle) * size * 1.5, y: table.y + Math.sin(angle) * size * 1.5 };
  });
  const desks = ranks(offices).map((rank) => ({ x: left + 30, y: top + step * (rank + 0.45) }));
  const meeting = { x: left + (meet + 2 * w) / 2, y: top + half / 2 };
  const lounge = { x: meeting.x, y: top + (half + 2 * h) / 2 };
  const taken = between(canvas, 0, seats.length - 1);
  const plan = [
    filled(cutRectangle(centre, w, h, 34), worn.field),
    stroked(cutRectangle(centre, w, h, 34), ink, LINE * 1.6),
    stroked(walls.join(''), ink, LINE),
    filled(octagon(table, size), worn.lines.marne),
    filled(cutRectangle(meeting, (2 * w - meet) * 0.28, half * 0.2, 10), worn.lines.seine),
    filled([lounge, ...desks].map((at) => cutRectangle(at, 13, 20, 6)).join(''), ink),
    filled(
      seats
        .filter((_, rank) => rank !== taken)
        .map((at) => circle(at, 9))
        .join(''),
      ink,
    ),
    filled(
      seats
        .filter((_, rank) => rank === taken)
        .map((at) => circle(at, 13))
        .join(''),
      worn.mark,
    ),
  ].join('');
  // Seen from more or less high, and from one side or the other.
  const scale = [1, 1.3, 1.65][between(canvas, 0, 2)] ?? 1;
  const across = isHeads(canvas) ? scale : -scale;
  const to = [centre.x - table.x * across, centre.y - table.y * scale].map(short).join(' ');
  return svgElement(
    'g',
    { transform: `translate(${to})scale(${short(across)} ${short(scale)})` },
    plan,
  );
};
