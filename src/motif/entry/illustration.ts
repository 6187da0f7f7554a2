import { closeUp, type CloseUp } from './closeup';
import { dress, type Dress } from './dress';
import { contains, grow } from '../core/geometry';
import { markPath, markPlate } from './marks';
import { drawNodes } from '../plan/nodes';
import { PAGE_PALETTE } from '../core/palette';
import { octagon } from '../core/shapes';
import { drawHub, drawRibbons, drawTracks } from '../core/strokes';
import { svgElement, filled } from '../core/svg';
import type { EntryPicture, IllustrationRatio, Place } from '../core/types';

const RATIOS: Readonly<Record<IllustrationRatio, number>> = {
  '16:9': 16 / 9,
  '3:2': 3 / 2,
  '1:1': 1,
  '3:1': 3,
};

/** Radius of the entry's mark, u. */
const MARK = 30;

/** The picture of an entry: decoration, hidden from assistive technology. */
export function illustration(
  places: readonly Place[],
  entry: EntryPicture,
  ratio: IllustrationRatio,
): string {
  const shot = closeUp(places, entry, RATIOS[ratio]);
  const { x0, y0, x1, y1 } = shot.view;
  return svgElement(
    'svg',
    {
      viewBox: `${x0} ${y0} ${x1 - x0} ${y1 - y0}`,
      preserveAspectRatio: 'xMidYMid slice',
      'aria-hidden': 'true',
      fill: 'none',
    },
    drawCloseUp(shot, entry, dress(entry, PAGE_PALETTE)),
  );
}

/** The content of a close-up, ground first. */
export function drawCloseUp(
  { network, view, focus, reach }: CloseUp,
  { mark }: EntryPicture,
  { lines, field, mark: colour }: Dress,
): string {
  const { x0: x, y0: y } = view;
  const [width, height] = [view.x1 - x, view.y1 - y];
  const strokes = { track: 4.4, bridge: 14, view } as const;
  const others = network.tracks
    .map(({ stop }) => stop)
    .filter((stop) => stop !== focus && contains(grow(view, 20), stop));
  return [
    svgElement('rect', { x, y, width, height, fill: lines.ground }),
    filled(octagon(focus, reach), field),
    drawRibbons(network, lines, strokes),
    drawTracks(network, lines, strokes),
    drawHub(network, lines.ink, 26, view),
    drawNodes(others, network.node, 4.4, lines),
    filled(markPlate(mark, focus, MARK, 8), lines.ground),
    svgElement('path', { d: markPath(mark, focus, MARK), fill: colour, 'fill-rule': 'evenodd' }),
  ].join('');
}
