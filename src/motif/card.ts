import { closeUp } from './closeup';
import { dress } from './dress';
import { drawCloseUp } from './illustration';
import { sign } from './logo';
import { markPath } from './marks';
import { FILE_PALETTE } from './palette';
import { short } from './path';
import { element, escapeXml } from './svg';
import { textWidth, wrap, type Face } from './text';
import type { EntryPicture, Place } from './types';

/** How a card measures and draws a line of text. */
export interface Typesetter {
  /** Width of a line, u. */
  readonly measure: (text: string, size: number, face: Face) => number;
  /** The line as SVG markup, from its left end on its baseline. */
  readonly draw: (text: string, spot: TextSpot) => string;
}

export interface TextSpot {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly face: Face;
  readonly fill: string;
}

export interface CardEntry extends EntryPicture {
  /** The kind, in words. */
  readonly word: string;
  /** In words, as it is to be read. */
  readonly date?: string;
  readonly title: string;
}

const WIDTH = 1200;
const HEIGHT = 630;
/** Left side of the picture, and room for words. */
const PICTURE = 640;
const MARGIN = 62;
const COLUMN = PICTURE - MARGIN - 28;
const TITLE_TOP = 128;
const TITLE_BOTTOM = 505;
const SIZES = [60, 56, 52, 48, 44, 40, 37, 34, 31, 28, 26, 24, 22];
const LEADING = 1.06;
const MOST_LINES = 4;

/** Words as text, in the site's display face where the machine has it. */
export const PLAIN_TEXT: Typesetter = {
  measure: textWidth,
  draw: (text, { x, y, size, face, fill }) =>
    element(
      'text',
      {
        x,
        y,
        'font-family': "'Bricolage Grotesque Variable', 'Bricolage Grotesque', sans-serif",
        'font-size': size,
        'font-weight': face === 'title' ? '700' : '600',
        fill,
      },
      escapeXml(text),
    ),
};

/** A title's lines and size: the largest at which four lines hold it. */
export function fitTitle(title: string, measure: Typesetter['measure']) {
  const fits = SIZES.map((size) => ({
    size,
    lines: wrap(title, COLUMN, (line) => measure(line, size, 'title')),
  }));
  const good = fits.find(
    ({ size, lines }) =>
      lines.length <= MOST_LINES && TITLE_TOP + lines.length * size * LEADING <= TITLE_BOTTOM,
  );
  if (good !== undefined) return good;
  const smallest = fits.at(-1) ?? { size: 22, lines: [] };
  const kept = smallest.lines.slice(0, MOST_LINES);
  return {
    size: smallest.size,
    lines: [...kept.slice(0, -1), `${(kept.at(-1) ?? '').slice(0, -2)}…`],
  };
}

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
  const { size, lines } = fitTitle(entry.title, type.measure);
  const kicker = entry.date === undefined ? entry.word : `${entry.word} · ${entry.date}`;
  const write = (text: string, x: number, y: number, at: number, face: Face, fill: string) =>
    type.draw(text, { x, y, size: at, face, fill });
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      width: String(WIDTH),
      height: String(HEIGHT),
      role: 'img',
      'aria-label': `${entry.title} — Initiatives Télécentres 77`,
    },
    [
      element('rect', { width: WIDTH, height: HEIGHT, fill: palette.ground }),
      picture(places, entry),
      element('path', {
        d: markPath(entry.mark, { x: MARGIN + 11, y: 79 }, 10),
        fill: palette.rose,
        'fill-rule': 'evenodd',
      }),
      write(kicker, MARGIN + 36, 87, 24, 'label', palette.soft),
      ...lines.map((line, index) =>
        write(
          line,
          MARGIN,
          TITLE_TOP + size * 0.8 + index * size * LEADING,
          size,
          'title',
          palette.ink,
        ),
      ),
      element('g', { transform: `translate(${MARGIN} 534)scale(1.1)` }, sign(palette)),
      write('Initiatives', 130, 556, 23, 'label', palette.ink),
      write('Télécentres 77', 130, 582, 23, 'label', palette.ink),
    ].join(''),
  );
}

/** The close-up, cut at 45° on its left. */
function picture(places: readonly Place[], entry: CardEntry): string {
  const width = WIDTH - PICTURE;
  const shot = closeUp(places, entry, width / HEIGHT);
  const plain = dress(entry.mark, FILE_PALETTE);
  // The card itself is chalk: a chalk picture would have no edge.
  const worn =
    plain.lines.ground === FILE_PALETTE.ground
      ? { ...plain, lines: { ...plain.lines, ground: FILE_PALETTE.panel } }
      : plain;
  const scale = width / (shot.view.x1 - shot.view.x0);
  const shift = [PICTURE - shot.view.x0 * scale, -shot.view.y0 * scale].map(short).join(' ');
  const cut = `M${PICTURE + 120} 0H${WIDTH}V${HEIGHT}H${PICTURE + 60}l-60-60V120z`;
  return (
    element('defs', {}, element('clipPath', { id: 'cut' }, element('path', { d: cut }))) +
    element(
      'g',
      { 'clip-path': 'url(#cut)', fill: 'none' },
      element(
        'g',
        { transform: `translate(${shift})scale(${scale.toFixed(4)})` },
        drawCloseUp(shot, entry, worn),
      ),
    )
  );
}
