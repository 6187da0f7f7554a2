import { boxOf, clipSegment, contains, distance, grow, overlap, type Point } from './geometry';
import type { Network } from './network';
import type { Ribbon } from './ribbons';
import { sceneOf, type SheetSize } from './scene';
import { textWidth } from './text';

/** A river's name, along its ribbon. */
export interface RiverName {
  readonly name: string;
  readonly middle: Point;
  /** Degrees, clockwise. */
  readonly angle: number;
}

/** How far a ribbon may bend under its name, u. */
const BEND = 2;
/** Letters are spaced by 5 %; a little is left free on both sides. */
const SPACING = 1.06;
const ENDS = 14;

/** Names on the straightest free stretches; a river that has none goes without. */
export function riverNames(network: Network, size: SheetSize, letters: number): RiverName[] {
  const { blocks, lines, sheet } = sceneOf(network, size);
  return network.ribbons.flatMap(({ name, samples, width }) => {
    const need = textWidth(name, letters, 'label') * SPACING + ENDS;
    const shown = samples.filter((point) => contains(grow(sheet, -need / 2), point));
    const free = stretches(shown, need).filter(({ from, to }) => {
      const box = grow(boxOf([from, to]), width / 2);
      return (
        !lines.some(([a, b]) => clipSegment(a, b, box) !== undefined) &&
        !blocks.some((block) => overlap(block, box))
      );
    });
    const [best] = free.sort((a, b) => a.bend - b.bend || b.from.x - a.from.x);
    if (best === undefined || best.bend > BEND) return [];
    const [a, b] = best.from.x < best.to.x ? [best.from, best.to] : [best.to, best.from];
    const angle = (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI;
    return [{ name, angle, middle: best.middle }];
  });
}

interface Stretch {
  readonly from: Point;
  readonly to: Point;
  readonly middle: Point;
  /** How far the ribbon leaves the straight line, u. */
  readonly bend: number;
}

/** Every piece of a ribbon that is `need` long. */
function stretches(samples: Ribbon['samples'], need: number): Stretch[] {
  return samples.flatMap((from, start) => {
    let length = 0;
    for (let end = start + 1; end < samples.length; end++) {
      const [before, to] = samples.slice(end - 1, end + 1);
      if (before === undefined || to === undefined) return [];
      length += distance(before, to);
      if (length < need) continue;
      const chord = distance(from, to);
      const offsets = samples
        .slice(start, end)
        .map(
          ({ x, y }) => ((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x)) / chord,
        );
      const [least, most] = [Math.min(...offsets), Math.max(...offsets)];
      // The name lies in the middle of what bends.
      const shift = (least + most) / 2 / chord;
      const middle = {
        x: (from.x + to.x) / 2 - (to.y - from.y) * shift,
        y: (from.y + to.y) / 2 + (to.x - from.x) * shift,
      };
      return [{ from, to, middle, bend: (most - least) / 2 }];
    }
    return [];
  });
}
