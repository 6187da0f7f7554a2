import type { Point } from '../core/geometry';
import { PAGE_PALETTE } from '../core/palette';
import { polygon } from '../core/path';
import { dashes } from '../plan/nodes';
import { circle, cutRectangle, diamond, halfDisc, octagon, square, triangle } from '../core/shapes';
import { svgElement } from '../core/svg';
import type { EntryMark, PlaceStatus } from '../core/types';

type Draw = (centre: Point, radius: number) => string;

/** Which form says which kind: colour only repeats it. Forms with a hole need `evenodd`. */
const FORMS: Readonly<Record<EntryMark, Draw>> = {
  news: (at, r) => circle(at, r),
  event: (at, r) => diamond(at, r * 1.22),
  press: (at, r) => slants(at, r),
  figure: (at, r) => triangle(at, r * 1.25),
  space: (at, r) => circle(at, r) + circle(at, r * 0.45),
  member: (at, r) => square(at, r * 0.9),
  group: (at, r) => pair(at, r),
  output: (at, r) => sheet(at, r),
  page: (at, r) => octagon(at, r * 0.97),
  release: (at, r) => square(at, r * 0.94) + square(at, r * 0.42),
};

/** The path of a kind's mark. @param radius of the disc it weighs as much as, u */
export const markPath = (mark: EntryMark, centre: Point, radius: number): string =>
  FORMS[mark](centre, radius);

/**
 * The ground around a mark on a drawing: it parts it from lines and ribbons.
 * @param edge how much larger than the mark, u
 */
export function markPlate(mark: EntryMark, centre: Point, radius: number, edge: number): string {
  if (mark === 'press') return circle(centre, radius * 1.22 + edge);
  if (mark === 'group') return cutRectangle(centre, radius * 1.24 + edge, radius, radius * 0.58);
  if (mark === 'space') return circle(centre, radius + edge);
  if (mark === 'release') return square(centre, radius * 0.94 + edge);
  return markPath(mark, centre, radius + edge);
}

/** A kind's mark in a line of text; it takes the colour of its surroundings. */
export function entryMark(mark: EntryMark): string {
  const d = markPath(mark, { x: 8, y: 8 }, 6.5);
  return glyph(svgElement('path', { d, 'fill-rule': 'evenodd' }));
}

/** The marks of several kinds, one above the other, the first at the bottom: in one path. */
export function markColumn(marks: readonly EntryMark[]): string {
  const d = marks.map((mark, rank) =>
    markPath(mark, { x: 8, y: (marks.length - rank) * 16 - 8 }, 5.5),
  );
  return svgElement(
    'svg',
    {
      viewBox: `0 0 16 ${String(marks.length * 16)}`,
      width: '16',
      height: String(marks.length * 16),
      'aria-hidden': 'true',
    },
    svgElement('path', { d: d.join(''), 'fill-rule': 'evenodd' }),
  );
}

/** A place's state in a line of text: a form, never a colour. */
export function nodeMark(status: PlaceStatus): string {
  const at = { x: 8, y: 8 };
  const ink = PAGE_PALETTE.ink;
  const line = { fill: 'none', stroke: ink, 'stroke-width': 2 };
  const ring = (more = {}) => svgElement('circle', { cx: 8, cy: 8, r: 6, ...line, ...more });
  const forms: Readonly<Record<PlaceStatus, () => string>> = {
    open: () => ring({ fill: ink }),
    'last-seen': () => ring() + svgElement('path', { d: halfDisc(at, 6), fill: ink }),
    planned: () => ring(),
    studied: () => ring({ 'stroke-dasharray': dashes(6) }),
    closed: () => svgElement('path', { d: `${circle(at, 6)}M3.8 12.2l8.4-8.4`, ...line }),
    unverified: () => ring() + svgElement('circle', { cx: 8, cy: 8, r: 2, fill: ink }),
  };
  return glyph(forms[status]());
}

/** A mark of the size of a letter, drawn on 16 × 16 u. */
export const glyph = (content: string) =>
  svgElement(
    'svg',
    { viewBox: '0 0 16 16', width: '16', height: '16', 'aria-hidden': 'true' },
    content,
  );

/** Two strokes at 45°, like tracks: what others wrote. */
function slants({ x, y }: Point, r: number): string {
  const stroke = (left: number) =>
    polygon([
      { x: x + left, y: y + r },
      { x: x + left + r * 0.9, y: y - r },
      { x: x + left + r * 1.5, y: y - r },
      { x: x + left + r * 0.6, y: y + r },
    ]);
  return stroke(r * -1.25) + stroke(r * -0.25);
}

/** Two discs that touch: people around a table. */
function pair({ x, y }: Point, r: number): string {
  const half = r * 0.62;
  return circle({ x: x - half, y }, half) + circle({ x: x + half, y }, half);
}

/** A sheet with one cut corner. */
function sheet({ x, y }: Point, r: number): string {
  const [w, h] = [r * 0.8, r];
  return polygon([
    { x: x - w, y: y - h },
    { x: x + w - r * 0.7, y: y - h },
    { x: x + w, y: y - h + r * 0.7 },
    { x: x + w, y: y + h },
    { x: x - w, y: y + h },
  ]);
}
