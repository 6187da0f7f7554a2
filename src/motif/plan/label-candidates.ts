import type { Box } from '../core/geometry';
import { nodeBox } from './nodes';
import { textWidth, wrap } from '../core/text-width';
import type { Stop } from './tracks';

/** Two lines, one line, or the name alone. */
export type LabelForm = 'two' | 'one' | 'bare';

/** A place for a station's words. */
export interface Candidate {
  readonly stop: Stop;
  readonly box: Box;
  readonly anchor: 'start' | 'end';
  readonly form: LabelForm;
  /** The name, cut when it is long. */
  readonly lines: readonly string[];
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

/** Between two lines of a name, in sizes. */
export const NAME_LEADING = 1.05;

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
  const word = textWidth(sizes.second(stop), small, 'text');
  const forms = namesOf(stop.label, size).flatMap(({ lines, widths, cost }) => {
    const [last = 0] = widths.slice(-1);
    const widest = Math.max(...widths);
    const height = size * (1 + (lines.length - 1) * NAME_LEADING);
    const oneLine = Math.max(widest, last + word + small * 0.5);
    return [
      {
        form: 'two',
        lines,
        width: Math.max(widest, word),
        height: height - size * 0.1 + small * 1.2,
        base: cost,
      },
      { form: 'one', lines, width: oneLine, height, base: cost + 4 },
      { form: 'bare', lines, width: widest, height, base: cost + BARE },
    ] as const;
  });
  const box = nodeBox(stop, node);
  return forms.flatMap(({ form, lines, width, height, base }) => {
    const at = (x: number, y: number, anchor: 'start' | 'end', cost: number): Candidate => ({
      stop,
      form,
      lines,
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

/** Names wider than this may be cut in two, ems. */
const LONG = 14;
/** What that costs. */
const CUT = 6;

/** A name on one line, and on several when it is long. */
function namesOf(label: string, size: number) {
  const measure = (text: string) => textWidth(text, size, 'display');
  const whole = { lines: [label], widths: [measure(label)], cost: 0 };
  if (measure(label) <= LONG * size) return [whole];
  const longest = Math.max(...label.split(' ').map(measure));
  const lines = wrap(label, Math.max(longest, measure(label) * 0.6), measure);
  return [whole, { lines, widths: lines.map(measure), cost: CUT }];
}
