import { closeUp, type CloseUp } from './closeup';
import { dress, type Dress } from './dress';
import { contains, grow, type Box } from '../core/geometry';
import { markPath, markPlate } from './marks';
import { drawNodes } from '../plan/nodes';
import { PAGE_PALETTE } from '../core/palette';
import { octagon } from '../core/shapes';
import { drawHub, drawRibbons, drawTracks } from '../core/strokes';
import { svgElement, filled } from '../core/svg';
import { isPlaced, type EntryPicture, type IllustrationRatio, type Place } from '../core/types';
import { drawSubject, SUBJECT_OF_MARK } from '../subject/draw-subject';

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
  const { view, content } = drawPicture(places, entry, RATIOS[ratio], dress(entry, PAGE_PALETTE));
  return svgElement(
    'svg',
    {
      viewBox: `${view.x0} ${view.y0} ${view.x1 - view.x0} ${view.y1 - view.y0}`,
      preserveAspectRatio: 'xMidYMid slice',
      'aria-hidden': 'true',
      fill: 'none',
    },
    content,
  );
}

/** Width of a picture 16:9 that speaks of a subject, u; other ratios have the same area. */
const SUBJECT_WIDTH = 680;

interface DrawnPicture {
  readonly view: Box;
  readonly content: string;
}

/** Around its place when the entry has one; without, a drawing that no place comes into. */
export function drawPicture(
  places: readonly Place[],
  entry: EntryPicture,
  ratio: number,
  worn: Dress,
): DrawnPicture {
  if (isPlaced(entry)) {
    const shot = closeUp(places, entry, ratio);
    return { view: shot.view, content: drawCloseUp(shot, entry, worn) };
  }
  const width = Math.round(SUBJECT_WIDTH * Math.sqrt(ratio / (16 / 9)));
  const height = Math.round(width / ratio);
  const subject = entry.subject ?? SUBJECT_OF_MARK[entry.mark];
  return {
    view: { x0: 0, y0: 0, x1: width, y1: height },
    content: drawSubject({ id: entry.id, subject, width, height }, worn),
  };
}

/** The content of a close-up, ground first. */
function drawCloseUp(
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
