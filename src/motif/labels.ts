import {
  clipSegment,
  distanceToBox,
  grow,
  overlap,
  segments,
  type Box,
  type Point,
} from './geometry';
import type { Network } from './network';
import { nodeBox } from './nodes';
import { textWidth } from './text';
import type { Stop } from './tracks';

/** A station's words, placed. */
export interface Label {
  readonly stop: Stop;
  readonly box: Box;
  readonly anchor: 'start' | 'end';
  /** Two lines, one line, or the name alone. */
  readonly form: 'two' | 'one' | 'bare';
}

export interface LabelOptions {
  readonly width: number;
  readonly height: number;
  /** Of names and of second lines, u. */
  readonly size: number;
  readonly small: number;
  readonly second: (stop: Stop) => string;
}

interface Candidate extends Label {
  readonly cost: number;
}

interface Scene {
  readonly segments: readonly (readonly [Point, Point])[];
  readonly nodes: readonly Box[];
  readonly hub: Box;
  readonly rivers: readonly { readonly samples: readonly Point[]; readonly width: number }[];
  readonly sheet: Box;
}

const FRAME = 8;

/**
 * Places the labels: many positions around each node, the best free one is kept. The state's word
 * is dropped before a name is moved onto anything; a name with no free position is left out.
 */
export function placeLabels(network: Network, options: LabelOptions): Label[] {
  const scene: Scene = {
    segments: network.tracks.flatMap(({ points }) => segments(points)),
    nodes: network.tracks.map(({ stop }) => nodeBox(stop, network.node)),
    hub: {
      x0: network.hub.x - network.hub.halfWidth,
      x1: network.hub.x + network.hub.halfWidth,
      y0: network.hub.y - network.hub.halfHeight,
      y1: network.hub.y + network.hub.halfHeight,
    },
    rivers: network.ribbons,
    sheet: {
      x0: FRAME,
      y0: FRAME,
      x1: options.width - FRAME,
      y1: options.height - FRAME,
    },
  };
  const free = network.tracks.map(({ stop }) =>
    candidates(stop, network.node, options).filter(({ box }) => isFree(box, scene)),
  );
  // The most constrained first.
  const order = free
    .map((list, index) => ({ list, index }))
    .sort((a, b) => a.list.length - b.list.length || a.index - b.index);
  const taken: Label[] = [];
  for (const { list } of order) {
    const best = list
      .filter(({ box }) => taken.every((other) => !overlap(grow(box, 3), other.box)))
      .reduce<Candidate | undefined>(
        (a, b) => (a === undefined || b.cost < a.cost ? b : a),
        undefined,
      );
    if (best !== undefined) taken.push(best);
  }
  return taken.sort((a, b) => a.box.y0 - b.box.y0);
}

/** Nothing of the drawing under the box, and the box on the sheet. */
export function isFree(box: Box, scene: Scene): boolean {
  const { sheet } = scene;
  if (box.x0 < sheet.x0 || box.x1 > sheet.x1 || box.y0 < sheet.y0 || box.y1 > sheet.y1)
    return false;
  if (overlap(box, grow(scene.hub, 4)) || scene.nodes.some((node) => overlap(box, grow(node, 1)))) {
    return false;
  }
  const wide = grow(box, 2.5);
  if (scene.segments.some(([a, b]) => clipSegment(a, b, wide) !== undefined)) return false;
  return scene.rivers.every(({ samples, width }) =>
    samples.every((point) => distanceToBox(point, box) > width / 2 + 3),
  );
}

function candidates(stop: Stop, node: number, options: LabelOptions): Candidate[] {
  const { size, small, second } = options;
  const name = textWidth(stop.label, size, 'label');
  const word = textWidth(second(stop), small, 'text');
  const forms = [
    { form: 'two', width: Math.max(name, word), height: size * 0.9 + small * 1.2, cost: 0 },
    { form: 'one', width: name + word + small * 0.5, height: size, cost: 3 },
    { form: 'bare', width: name, height: size, cost: 70 },
  ] as const;
  const box = nodeBox(stop, node);
  return forms.flatMap(({ form, width, height, cost }) => {
    const place = (x: number, y: number, anchor: 'start' | 'end', more: number): Candidate => ({
      stop,
      form,
      anchor,
      cost: cost + more,
      box: { x0: x, y0: y, x1: x + width, y1: y + height },
    });
    const middle = (box.y0 + box.y1 - height) / 2;
    const right = [0, -4, 4, -9, 9, -14, 14].map((dy) =>
      place(box.x1 + 6, middle + dy, 'start', Math.abs(dy) / 3),
    );
    const slides = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].flatMap((part) =>
      [2, 6, 11, 17].flatMap((dy) => {
        const x = box.x0 + (box.x1 - box.x0 - width) * part;
        const anchor = part > 0.5 ? ('end' as const) : ('start' as const);
        const aside = 6 + Math.abs(part - (part > 0.5 ? 1 : 0)) * 8 + dy / 2;
        return [
          place(x, box.y0 - height - dy, anchor, aside),
          place(x, box.y1 + dy, anchor, aside + 1),
        ];
      }),
    );
    const corners = [8, 16, 24].flatMap((dx) =>
      [0, 6, 12].flatMap((dy) => [
        place(box.x1 + dx - 8, box.y1 - 4 + dy, 'start', 9 + dx / 4 + dy / 2),
        place(box.x1 + dx - 8, box.y0 - height + 4 - dy, 'start', 9 + dx / 4 + dy / 2),
        place(box.x0 - width - dx + 8, box.y1 - 4 + dy, 'end', 13 + dx / 4 + dy / 2),
        place(box.x0 - width - dx + 8, box.y0 - height + 4 - dy, 'end', 12 + dx / 4 + dy / 2),
      ]),
    );
    return [...right, ...slides, ...corners];
  });
}
