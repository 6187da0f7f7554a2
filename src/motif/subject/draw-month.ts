/** A day to meet: the days of some weeks, and one among them. Pure. */
import { Pen } from '../core/path';
import { diamond, octagon } from '../core/shapes';
import { filled, stroked, svgElement } from '../core/svg';
import { between, LINE, ranks, type DrawSubject } from './canvas';

const DAYS = 7;

export const drawMonth: DrawSubject = (canvas) => {
  const { width, height, worn } = canvas;
  const { ink, ground } = worn.lines;
  const weeks = width > height * 2 ? 4 : 5;
  const apart = Math.min(width / (DAYS + 0.8), height / (weeks + 0.4));
  const left = (width - apart * (DAYS - 1)) / 2;
  const top = (height - apart * (weeks - 1)) / 2;
  const first = between(canvas, 0, DAYS - 2);
  const chosen = first + between(canvas, DAYS + 1, DAYS * (weeks - 2) - 1);
  const last = DAYS * weeks - 1 - between(canvas, 0, 3);
  const days = ranks(DAYS * weeks)
    .filter((day) => day >= first && day <= last)
    .map((day) => ({
      day,
      x: Math.round(left + (day % DAYS) * apart),
      y: Math.round(top + Math.floor(day / DAYS) * apart),
    }));
  const pen = new Pen(1);
  for (const at of days) if (at.day !== chosen) pen.dot(at);
  const [own] = days.filter(({ day }) => day === chosen);
  const at = own ?? { x: width / 2, y: height / 2 };
  const week = `M${Math.round(left)} ${at.y}h${Math.round(apart * (DAYS - 1))}`;
  return [
    filled(octagon(at, apart * 1.3), worn.field),
    stroked(week, ink, LINE),
    svgElement('path', { d: pen.d, stroke: ink, 'stroke-width': 24, 'stroke-linecap': 'round' }),
    filled(diamond(at, 52), ground),
    filled(diamond(at, 40), worn.mark),
  ].join('');
};
