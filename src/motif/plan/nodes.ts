import type { Box, Point } from '../core/geometry';
import { Pen } from '../core/path';
import { circle, halfDisc } from '../core/shapes';
import { filled, svgElement, stroked } from '../core/svg';
import type { PlaceStatus } from '../core/types';

/** Colours of nodes: the line, and what a ring lets through. */
export interface NodeColours {
  readonly ink: string;
  readonly ground: string;
}

export interface NodeSpec {
  /** Of the first place; the others follow to the right. */
  readonly x: number;
  readonly y: number;
  readonly statuses: readonly PlaceStatus[];
}

/** From the first to the last node of a capsule, u. */
export const capsuleLength = (count: number, radius: number): number => (count - 1) * radius * 2.3;

/** The box of a station's nodes, halo included. */
export function nodeBox({ x, y, statuses }: NodeSpec, radius: number): Box {
  const pad = statuses.length > 1 ? radius * 1.55 + 2 : radius + 3;
  const length = capsuleLength(statuses.length, radius);
  return { x0: x - pad, x1: x + pad + length, y0: y - pad, y1: y + pad };
}

/**
 * The nodes of many stations, in few elements: every disc is a dot with a round cap, so that one
 * path draws all discs of a size. States differ by form: full disc, half disc, ring, dashed ring, ring
 * with a bar, ring with a dot.
 * @param line width of a ring's line, u
 */
export function drawNodes(
  specs: readonly NodeSpec[],
  radius: number,
  line: number,
  { ink, ground }: NodeColours,
): string {
  const single = specs.filter(({ statuses }) => statuses.length === 1);
  const several = specs.filter(({ statuses }) => statuses.length > 1);
  const capsules = capsulePath(several, radius);
  const dots = specs.flatMap(({ x, y, statuses }) =>
    statuses.map((status, index) => ({ x: x + capsuleLength(index + 1, radius), y, status })),
  );
  const dotted = (points: readonly Point[], width: number, colour: string) =>
    stroked(discs(points), colour, width);
  const rings = dots.filter(({ status }) => status !== 'open' && status !== 'studied');
  const inside = (status: PlaceStatus) => dots.filter((dot) => dot.status === status);
  const dashedRings = inside('studied').map((dot) => circle(dot, radius));
  const pad = radius * 3.1;
  const round = [
    dotted(single, radius * 2 + 8, ground),
    stroked(capsules, ground, pad + 7.6),
    stroked(capsules, ink, pad + line * 0.7),
    stroked(capsules, ground, pad - line * 0.7),
    dotted([...rings, ...inside('open')], radius * 2 + line, ink),
    dotted(rings, radius * 2 - line, ground),
    dotted(inside('unverified'), radius * 0.56, ink),
  ];
  return [
    dots.length === 0 ? '' : svgElement('g', { 'stroke-linecap': 'round' }, round.join('')),
    stroked(dashedRings.join(''), ink, line, { 'stroke-dasharray': dashes(radius) }),
    stroked(bars(inside('closed'), radius), ink, line),
    filled(
      inside('last-seen')
        .map((dot) => halfDisc(dot, radius))
        .join(''),
      ink,
    ),
  ].join('');
}

/** Six dashes around a circle. */
export function dashes(radius: number): string {
  const part = (Math.PI * radius) / 6;
  return `${part.toFixed(2)} ${part.toFixed(2)}`;
}

function discs(points: readonly Point[]): string {
  const pen = new Pen();
  for (const point of points) pen.dot(point);
  return pen.d;
}

function capsulePath(specs: readonly NodeSpec[], radius: number): string {
  const pen = new Pen();
  for (const { x, y, statuses } of specs) {
    pen.moveTo({ x, y }).lineTo({ x: x + capsuleLength(statuses.length, radius), y });
  }
  return pen.d;
}

function bars(points: readonly Point[], radius: number): string {
  const pen = new Pen();
  const k = radius * Math.SQRT1_2;
  for (const { x, y } of points) pen.moveTo({ x: x - k, y: y + k }).lineTo({ x: x + k, y: y - k });
  return pen.d;
}
