import { clipSegment, distance, grow, segments, type Box, type Point } from './geometry';
import type { Network } from './network';
import { nodeBox } from './nodes';
import { textWidth } from './text';

/** A river's name, along its ribbon. */
export interface RiverName {
  readonly name: string;
  readonly middle: Point;
  /** Degrees, clockwise. */
  readonly angle: number;
}

/** The straightest free stretch of each ribbon, or nothing when there is none. */
export function riverNames(
  { ribbons, tracks, node }: Network,
  sheet: Box,
  size: number,
): RiverName[] {
  const lines = tracks.flatMap(({ points }) => segments(points));
  const nodes = tracks.map(({ stop }) => nodeBox(stop, node));
  return ribbons.flatMap(({ name, samples }) => {
    const need = textWidth(name, size, 'label') * 1.3;
    const shown = samples.filter(
      ({ x, y }) => x > sheet.x0 && x < sheet.x1 && y > sheet.y0 && y < sheet.y1,
    );
    let best: { readonly from: Point; readonly to: Point; readonly cost: number } | undefined;
    shown.forEach((from, index) => {
      const end = stretch(shown, index, need);
      if (end === undefined) return;
      const { to, length } = end;
      const box = grow(
        {
          x0: Math.min(from.x, to.x),
          x1: Math.max(from.x, to.x),
          y0: Math.min(from.y, to.y),
          y1: Math.max(from.y, to.y),
        },
        9,
      );
      const busy =
        lines.some(([a, b]) => clipSegment(a, b, box) !== undefined) ||
        nodes.some(
          (one) => one.x0 < box.x1 && one.x1 > box.x0 && one.y0 < box.y1 && one.y1 > box.y0,
        );
      if (busy) return;
      const cost = (length / distance(from, to) - 1) * 40 - from.x / 2000;
      if (best === undefined || cost < best.cost) best = { from, to, cost };
    });
    if (best === undefined) return [];
    const [a, b] = best.from.x < best.to.x ? [best.from, best.to] : [best.to, best.from];
    return [
      {
        name,
        middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 },
        angle: (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI,
      },
    ];
  });
}

/** The sample at `need` u further, and the way to it. */
function stretch(samples: readonly Point[], start: number, need: number) {
  let length = 0;
  for (let index = start + 1; index < samples.length; index++) {
    const [before, to] = samples.slice(index - 1, index + 1);
    if (before === undefined || to === undefined) return undefined;
    length += distance(before, to);
    if (length >= need) return { to, length };
  }
  return undefined;
}
