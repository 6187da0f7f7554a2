/** The sign above a name, centred: the front door of the editors' pages. */
import type { Typesetter } from './card-text';
import { sign } from './logo';
import { FILE_PALETTE } from '../core/palette';
import { svgElement } from '../core/svg';

const WIDTH = 600;
const HEIGHT = 300;
const SIGN = 132;
const ROWS = [
  { size: 46, y: 212 },
  { size: 32, y: 270 },
] as const;

/**
 * @param lines the name, then what stands under it
 * @param type draws them as outlines: a file shown as an image has no font of its own
 */
export function wordmark(lines: readonly [string, string], type: Typesetter): string {
  const words = ROWS.map((row, rank) => {
    const text = lines[rank] ?? '';
    const x = (WIDTH - type.measure(text, row.size)) / 2;
    return type.draw(text, { ...row, x, fill: FILE_PALETTE.ink });
  });
  const scale = SIGN / 48;
  const place = `translate(${String((WIDTH - SIGN) / 2)} 8) scale(${String(scale)})`;
  return svgElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${String(WIDTH)} ${String(HEIGHT)}`,
      width: WIDTH,
      height: HEIGHT,
      fill: 'none',
    },
    svgElement('g', { transform: place }, sign(FILE_PALETTE)) + words.join(''),
  );
}
