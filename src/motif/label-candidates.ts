import type { Box } from './geometry';
import { nodeBox } from './nodes';
import { textWidth } from './text';
import type { Stop } from './tracks';

/** Two lines, one line, or the name alone. */
export type LabelForm = 'two' | 'one' | 'bare';

/** A place for a station's words. */
export interface Candidate {
  readonly stop: Stop;
  readonly box: Box;
  readonly anchor: 'start' | 'end';
  readonly form: LabelForm;
  /** Of two free places, the cheaper one. */
  readonly cost: number;
}

export interface LabelSizes {
  /** Of names, u. */
  readonly size: number;
  /** Of the words after them, u. */
  readonly small: number;
  readonly second: (stop: Stop) => string;
}

/** What losing the state's word costs: any other place is better. */
export const BARE = 100;

/** Distances tried between a node and its words, u. */
const AWAY = [2, 6, 11, 17, 24];
const ALONG = [2, 8, 16, 28, 44, 64, 88, 120];
/** Parts of the way from the words' left end on the node to their right end on it. */
const SLIDES = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
const SHIFTS = [0, -4, 4, -8, 8, -12, 12, -16, 16];

/** Places for a station's words: right of its node first, then above, below, and at its corners. */
export function candidates(stop: Stop, node: number, sizes: LabelSizes): Candidate[] {
  const { size, small } = sizes;
  const name = textWidth(stop.label, size, 'label');
  const word = textWidth(sizes.second(stop), small, 'text');
  const forms = [
    { form: 'two', width: Math.max(name, word), height: size * 0.9 + small * 1.2, base: 0 },
    { form: 'one', width: name + word + small * 0.5, height: size, base: 4 },
    { form: 'bare', width: name, height: size, base: BARE },
  ] as const;
  const box = nodeBox(stop, node);
  return forms.flatMap(({ form, width, height, base }) => {
    const at = (x: number, y: number, anchor: 'start' | 'end', cost: number): Candidate => ({
      stop,
      form,
      anchor,
      cost: base + cost,
      box: { x0: x, y0: y, x1: x + width, y1: y + height },
    });
    const middle = (box.y0 + box.y1 - height) / 2;
    const right = SHIFTS.flatMap((dy) => [
      at(box.x1 + 6, middle + dy, 'start', Math.abs(dy) / 3),
      at(box.x1 + 14, middle + dy, 'start', 4 + Math.abs(dy) / 3),
    ]);
    const left = SHIFTS.map((dy) =>
      at(box.x0 - width - 6, middle + dy, 'end', 14 + Math.abs(dy) / 3),
    );
    const around = SLIDES.flatMap((part) => {
      const x = box.x0 + (box.x1 - box.x0 - width) * part;
      const [anchor, end] = part > 0.5 ? (['end', 1] as const) : (['start', 0] as const);
      return AWAY.flatMap((away) => {
        const cost = 6 + Math.abs(part - end) * 8 + away / 2;
        return [
          at(x, box.y0 - height - away, anchor, cost),
          at(x, box.y1 + away, anchor, cost + 1),
        ];
      });
    });
    const corners = AWAY.flatMap((across) =>
      AWAY.flatMap((down) => {
        const cost = 9 + across / 3 + down / 2;
        return [
          at(box.x1 + across - 6, box.y1 - 6 + down, 'start', cost),
          at(box.x1 + across - 6, box.y0 - height + 6 - down, 'start', cost),
          at(box.x0 - width - across + 6, box.y1 - 6 + down, 'end', cost + 4),
          at(box.x0 - width - across + 6, box.y0 - height + 6 - down, 'end', cost + 3),
        ];
      }),
    );
    // On the station's own track, before its node.
    const along = ALONG.flatMap((away) => [
      at(box.x0 - width - away, stop.y - height - 4, 'end', 11 + away / 3),
      at(box.x0 - width - away, stop.y + 4, 'end', 12 + away / 3),
    ]);
    return [...right, ...around, ...corners, ...left, ...along];
  });
}
