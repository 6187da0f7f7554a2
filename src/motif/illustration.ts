import { closeUp, type CloseUp } from './closeup';
import { dress, type Dress } from './dress';
import { markOutline, markPath } from './marks';
import { drawNodes } from './nodes';
import { PAGE_PALETTE } from './palette';
import { octagon } from './shapes';
import { drawHub, drawRibbons, drawTracks } from './strokes';
import { element, filled } from './svg';
import { contains, grow } from './geometry';
import { short } from './path';
import type { EntryPicture, IllustrationRatio, Place } from './types';

const RATIOS: Readonly<Record<IllustrationRatio, number>> = {
  '16:9': 16 / 9,
  '3:2': 3 / 2,
  '1:1': 1,
  '3:1': 3,
};

/** The picture of an entry: decoration, hidden from assistive technology. */
export function illustration(
  places: readonly Place[],
  entry: EntryPicture,
  ratio: IllustrationRatio,
): string {
  const view = closeUp(places, entry, RATIOS[ratio]);
  const { x0, y0, x1, y1 } = view.view;
  return element(
    'svg',
    {
      viewBox: [x0, y0, x1 - x0, y1 - y0].map(short).join(' '),
      preserveAspectRatio: 'xMidYMid slice',
      'aria-hidden': 'true',
    },
    drawCloseUp(view, entry, dress(entry.mark, PAGE_PALETTE)),
  );
}

/** The content of a close-up, ground first. */
export function drawCloseUp(
  { network, view, focus, reach }: CloseUp,
  { mark }: EntryPicture,
  { lines, field, mark: colour }: Dress,
): string {
  const width = view.x1 - view.x0;
  const height = view.y1 - view.y0;
  const others = network.tracks
    .map(({ stop }) => stop)
    .filter((stop) => stop !== focus && contains(grow(view, 80), stop));
  return [
    element('rect', { x: view.x0, y: view.y0, width, height, fill: lines.ground }),
    filled(octagon(focus, reach), field),
    drawRibbons(network, lines, view),
    drawTracks(network, lines, { track: 4.4, bridge: 14 }, view),
    drawHub(network, lines.ink, 26),
    drawNodes(others, 13, 4.4, lines),
    filled(markOutline(mark, focus, 42), lines.ground),
    element('path', { d: markPath(mark, focus, 32), fill: colour, 'fill-rule': 'evenodd' }),
  ].join('');
}
