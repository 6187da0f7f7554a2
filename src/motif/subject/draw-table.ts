/** A working group: people around a table, and what goes from one to another. Pure. */
import { circle, octagon } from '../core/shapes';
import { filled, stroked } from '../core/svg';
import { between, LINE, ranks, type DrawSubject } from './canvas';

const SEATS = 8;

export const drawTable: DrawSubject = (canvas) => {
  const { width, height, worn, random } = canvas;
  const { ink, ground, seine } = worn.lines;
  const centre = { x: width * (0.42 + random() * 0.16), y: height / 2 };
  const size = height * 0.27;
  const seats = ranks(SEATS).map((rank) => {
    const angle = ((rank + 0.5) * Math.PI) / 4;
    return {
      x: centre.x + Math.cos(angle) * size * 1.45,
      y: centre.y + Math.sin(angle) * size * 1.45,
    };
  });
  const speaks = between(canvas, 0, SEATS - 1);
  const words = ranks(4).map((rank) => {
    const from = seats[(speaks + rank) % SEATS] ?? centre;
    const to = seats[(speaks + rank + between(canvas, 3, 5)) % SEATS] ?? centre;
    return `M${Math.round(from.x)} ${Math.round(from.y)}L${Math.round(to.x)} ${Math.round(to.y)}`;
  });
  const seated = (some: typeof seats, radius: number) =>
    some.map((seat) => circle(seat, radius)).join('');
  const own = seats.filter((_, rank) => rank === speaks);
  return [
    filled(octagon(centre, height * 0.62), worn.field),
    filled(octagon(centre, size), seine),
    stroked(words.join(''), ground, LINE),
    filled(seated(seats, 25), ground),
    filled(seated(seats, 17), ink),
    filled(seated(own, 22), worn.mark),
  ].join('');
};
