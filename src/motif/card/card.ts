import { fitTitle, PLAIN_TEXT, type Typesetter } from './card-text';
import { dress } from '../entry/dress';
import { drawPicture } from '../entry/illustration';
import { sign } from './logo';
import { markPath } from '../entry/marks';
import { FILE_PALETTE } from '../core/palette';
import { short } from '../core/path';
import { svgElement } from '../core/svg';
import type { EntryPicture, Place } from '../core/types';

export interface CardEntry extends EntryPicture {
  /** The kind, in words. */
  readonly word: string;
  /** In words, as it is to be read. */
  readonly date?: string;
  readonly title: string;
}

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;
const MARGIN = 62;
/** Left side of the picture: further right for titles that would be small. */
const PICTURE = { usual: 640, narrow: 820 };
const SMALL = 40;
/** Top of the title, and its room above the sign. */
const TITLE_TOP = 126;
const TITLE_HEIGHT = 376;
const LEADING = 1.06;
/** The line above the title shrinks rather than run under the picture. */
const KICKER = 24;

/**
 * A card for social networks, 1200 × 630 u: colours as values, light theme, nothing under the
 * words. @param type how to write; without it, text in the fonts of the machine
 */
export function card(
  places: readonly Place[],
  entry: CardEntry,
  type: Typesetter = PLAIN_TEXT,
): string {
  const palette = FILE_PALETTE;
  const fit = (left: number) =>
    fitTitle(
      entry.title,
      { width: left - MARGIN - 26, height: TITLE_HEIGHT, leading: LEADING },
      type.measure,
    );
  const usual = fit(PICTURE.usual);
  const left = usual.size < SMALL ? PICTURE.narrow : PICTURE.usual;
  const { size, lines } = left === PICTURE.usual ? usual : fit(left);
  const kicker = entry.date === undefined ? entry.word : `${entry.word} · ${entry.date}`;
  const room = (left - MARGIN - 36) / type.measure(kicker, KICKER);
  const write = (text: string, x: number, y: number, at: number, fill: string) =>
    type.draw(text, { x, y, size: at, fill });
  return svgElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${CARD_WIDTH} ${CARD_HEIGHT}`,
      width: String(CARD_WIDTH),
      height: String(CARD_HEIGHT),
      role: 'img',
      fill: 'none',
      'aria-label': `${entry.title} — Initiatives Télécentres 77`,
    },
    [
      svgElement('rect', { width: CARD_WIDTH, height: CARD_HEIGHT, fill: palette.ground }),
      picture(places, entry, left),
      svgElement('path', {
        d: markPath(entry.mark, { x: MARGIN + 11, y: 79 }, 10),
        fill: palette.rose,
        'fill-rule': 'evenodd',
      }),
      write(kicker, MARGIN + 36, 87, KICKER * Math.min(1, room), palette.soft),
      ...lines.map((line, index) =>
        write(line, MARGIN, TITLE_TOP + size * 0.8 + index * size * LEADING, size, palette.ink),
      ),
      svgElement('g', { transform: `translate(${MARGIN} 534)scale(1.1)` }, sign(palette)),
      write('Initiatives', 130, 556, 23, palette.ink),
      write('Télécentres 77', 130, 582, 23, palette.ink),
    ].join(''),
  );
}

/** The picture of the entry, cut at 45° on its left. */
function picture(places: readonly Place[], entry: CardEntry, left: number): string {
  const width = CARD_WIDTH - left;
  const plain = dress(entry, FILE_PALETTE);
  // The card itself is chalk: a chalk picture would have no edge.
  const worn =
    plain.lines.ground === FILE_PALETTE.ground
      ? { ...plain, lines: { ...plain.lines, ground: FILE_PALETTE.panel } }
      : plain;
  const { view, content } = drawPicture(places, entry, width / CARD_HEIGHT, worn);
  const scale = width / (view.x1 - view.x0);
  const shift = [left - view.x0 * scale, -view.y0 * scale].map(short).join(' ');
  const cut = `M${left + 120} 0H${CARD_WIDTH}V${CARD_HEIGHT}H${left + 60}l-60-60V120z`;
  return (
    svgElement('defs', {}, svgElement('clipPath', { id: 'cut' }, svgElement('path', { d: cut }))) +
    svgElement(
      'g',
      { 'clip-path': 'url(#cut)', fill: 'none' },
      svgElement('g', { transform: `translate(${shift})scale(${scale.toFixed(4)})` }, content),
    )
  );
}
