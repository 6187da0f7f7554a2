import { boxOf, clipSegment, grow, overlap, segments, type Box } from './geometry';
import type { Network } from '../plan/network';
import type { Palette } from './palette';
import { Pen, rounded } from './path';
import type { Ribbon } from '../plan/ribbons';
import { cutRectangle } from './shapes';
import { filled, stroked } from './svg';
import type { Track } from '../plan/tracks';

/** How lines are drawn. Lengths in u. */
export interface Strokes {
  readonly track: number;
  /** The ground under a track: over a ribbon it makes a bridge. */
  readonly bridge: number;
  /** Only what it shows is written; without it, all. */
  readonly view?: Box;
}

/** The two ribbons. */
export const drawRibbons = (network: Network, palette: Palette, strokes: Strokes): string =>
  network.ribbons
    .map((ribbon) => stroked(ribbonPath(ribbon, strokes), palette[ribbon.id], ribbon.width))
    .join('');

/** The tracks: all bridges in one path, all lines in one, dashed lines of studied places in one. */
export function drawTracks(network: Network, palette: Palette, strokes: Strokes): string {
  const { track: width, bridge } = strokes;
  const paths = network.tracks.map((track) => ({
    d: trackPath(track, strokes),
    dashed: track.stop.statuses.every((status) => status === 'studied'),
  }));
  const joined = (list: typeof paths) => list.map(({ d }) => d).join('');
  return [
    stroked(joined(paths), palette.ground, bridge),
    stroked(joined(paths.filter(({ dashed }) => !dashed)), palette.ink, width),
    stroked(joined(paths.filter(({ dashed }) => dashed)), palette.ink, width, {
      'stroke-dasharray': `${(width * 3.4).toFixed(1)} ${(width * 2).toFixed(1)}`,
    }),
  ].join('');
}

/** Paris. @param cut of its corners, u */
export function drawHub({ hub }: Network, fill: string, cut: number, view?: Box): string {
  const { x, y, halfWidth, halfHeight } = hub;
  const box = { x0: x - halfWidth, x1: x + halfWidth, y0: y - halfHeight, y1: y + halfHeight };
  const hidden = view !== undefined && !overlap(box, view);
  return hidden ? '' : filled(cutRectangle(hub, halfWidth, halfHeight, cut), fill);
}

function ribbonPath({ curves, width }: Ribbon, { view }: Strokes): string {
  const pen = new Pen(1);
  let drawing = false;
  for (const { start, first, second, end } of curves) {
    const hull = grow(boxOf([start, first, second, end]), width / 2);
    const shown = view === undefined || overlap(hull, view);
    if (shown && !drawing) pen.moveTo(start);
    if (shown) pen.cubicTo(first, second, end);
    drawing = shown;
  }
  return pen.d;
}

/** A track, cut to the view: its corners stay, its ends stop just outside. */
function trackPath({ points, radii }: Track, { view }: Strokes): string {
  if (view === undefined) return rounded(points, radii);
  const kept = segments(points).flatMap(([a, b], index) => {
    const part = clipSegment(a, b, grow(view, 20));
    return part === undefined ? [] : [{ from: part[0], to: part[1], index }];
  });
  const [start] = kept;
  const last = kept.at(-1);
  if (start === undefined || last === undefined) return '';
  const corners = points.slice(start.index + 1, last.index + 1);
  const turns = radii.slice(start.index, last.index);
  return rounded([start.from, ...corners, last.to], turns);
}
