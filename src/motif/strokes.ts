import type { Box, Point } from './geometry';
import { clipSegment, grow, overlap, segments } from './geometry';
import type { Network } from './network';
import type { Palette } from './palette';
import { Pen, rounded } from './path';
import type { Ribbon } from './ribbons';
import { cutRectangle } from './shapes';
import { filled, stroked } from './svg';
import type { Track } from './tracks';

/** Widths of lines, u. */
export interface Strokes {
  readonly track: number;
  /** The ground under a track: over a ribbon it makes a bridge. */
  readonly bridge: number;
}

/** The two ribbons; only what the view shows. */
export function drawRibbons(network: Network, palette: Palette, view?: Box): string {
  return network.ribbons
    .map((ribbon) => stroked(ribbonPath(ribbon, view), palette[ribbon.id], ribbon.width))
    .join('');
}

/** The tracks: all bridges in one path, all lines in one, dashed lines of studied places in one. */
export function drawTracks(
  network: Network,
  palette: Palette,
  { track, bridge }: Strokes,
  view?: Box,
): string {
  const path = (tracks: readonly Track[]) => tracks.map((each) => trackPath(each, view)).join('');
  const studied = ({ stop }: Track) => stop.statuses.every((status) => status === 'studied');
  return [
    stroked(path(network.tracks), palette.ground, bridge),
    stroked(path(network.tracks.filter((each) => !studied(each))), palette.ink, track),
    stroked(path(network.tracks.filter(studied)), palette.ink, track, {
      'stroke-dasharray': `${(track * 3.4).toFixed(1)} ${(track * 2).toFixed(1)}`,
    }),
  ].join('');
}

/** Paris. */
export const drawHub = ({ hub }: Network, fill: string, cut: number): string =>
  filled(cutRectangle(hub, hub.halfWidth, hub.halfHeight, cut), fill);

function ribbonPath({ curves, width }: Ribbon, view?: Box): string {
  const pen = new Pen();
  let open = false;
  for (const { start, first, second, end } of curves) {
    const xs = [start.x, first.x, second.x, end.x];
    const ys = [start.y, first.y, second.y, end.y];
    const hull = {
      x0: Math.min(...xs),
      x1: Math.max(...xs),
      y0: Math.min(...ys),
      y1: Math.max(...ys),
    };
    const shown = view === undefined || overlap(grow(hull, width / 2), view);
    if (shown && !open) pen.moveTo(start);
    if (shown) pen.cubicTo(first, second, end);
    open = shown;
  }
  return pen.d;
}

/** A track, cut to the view: its corners stay, its ends stop just outside. */
function trackPath({ points, radii }: Track, view?: Box): string {
  if (view === undefined) return rounded(points, radii);
  const kept: { from: Point; to: Point; index: number }[] = segments(points).flatMap(
    ([a, b], index) => {
      const part = clipSegment(a, b, grow(view, 20));
      return part === undefined ? [] : [{ from: part[0], to: part[1], index }];
    },
  );
  const [start] = kept;
  const last = kept.at(-1);
  if (start === undefined || last === undefined) return '';
  const corners = points.slice(start.index + 1, last.index + 1);
  return rounded([start.from, ...corners, last.to], radii.slice(start.index, last.index));
}
