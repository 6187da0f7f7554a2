import { escapeXml } from '~/lib/plain-text';
import { svgElement } from '../core/svg';
import { textWidth, wrap } from '../core/text-width';

/** How a card measures and draws a line of text. */
export interface Typesetter {
  /** Width of a line, u. */
  readonly measure: (text: string, size: number) => number;
  /** The line as SVG markup, from its left end on its baseline. */
  readonly draw: (text: string, spot: TextSpot) => string;
}

export interface TextSpot {
  readonly x: number;
  readonly y: number;
  /** Of the font, u. */
  readonly size: number;
  readonly fill: string;
}

/** Words as text, in the display face of the site where the machine has it. */
export const PLAIN_TEXT: Typesetter = {
  measure: (text, size) => textWidth(text, size, 'display'),
  draw: (text, { x, y, size, fill }) =>
    svgElement(
      'text',
      {
        x,
        y,
        'font-family': "'Bricolage Grotesque', sans-serif",
        'font-size': size,
        'font-weight': '640',
        fill,
      },
      escapeXml(text),
    ),
};

/** The room of a title on a card. */
export interface TitleRoom {
  readonly width: number;
  readonly height: number;
  /** Between two baselines, in sizes. */
  readonly leading: number;
}

export interface FittedTitle {
  readonly size: number;
  readonly lines: readonly string[];
}

const SIZES = [60, 56, 52, 48, 44, 40, 37, 34, 31, 28, 25, 22];
const MOST_LINES = 4;

/** The largest size at which a title holds in four lines; the smallest one cuts it with « … ». */
export function fitTitle(
  title: string,
  { width, height, leading }: TitleRoom,
  measure: Typesetter['measure'],
): FittedTitle {
  let fitted: FittedTitle = { size: 0, lines: [] };
  for (const size of SIZES) {
    const lines = wrap(title, width, (line) => measure(line, size));
    fitted = { size, lines };
    if (lines.length <= MOST_LINES && lines.length * size * leading <= height) return fitted;
  }
  const { size, lines } = fitted;
  const kept = lines.slice(0, MOST_LINES);
  let last = Array.from(kept.pop() ?? '');
  while (last.length > 0 && measure(`${last.join('')}…`, size) > width) {
    last = last.slice(0, -1);
  }
  return { size, lines: [...kept, `${last.join('').trimEnd()}…`] };
}
