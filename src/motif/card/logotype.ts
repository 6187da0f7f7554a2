/** The sign and the name, as files that the press puts in its pages: nothing under them. */
import type { Typesetter } from './card-text';
import { openSign } from './logo';
import { DARK_FILE_PALETTE, FILE_PALETTE, type Palette } from '../core/palette';
import { svgElement } from '../core/svg';

/** The ground that a file is made for. */
export type LogoGround = 'light' | 'dark';

const PALETTES: Readonly<Record<LogoGround, Palette>> = {
  light: FILE_PALETTE,
  dark: DARK_FILE_PALETTE,
};
const SIDE = 48;
const LETTERS = { size: 21, left: 58 };
const BASELINES = [20.5, 42];

/** The file says who it is for whoever cannot see it. */
const drawing = (name: string, width: number, content: string): string =>
  svgElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${String(width)} ${String(SIDE)}`,
      width,
      height: SIDE,
      fill: 'none',
      role: 'img',
      'aria-label': name,
    },
    content,
  );

/** The sign alone. */
export const signFile = (name: string, ground: LogoGround): string =>
  drawing(name, SIDE, openSign(PALETTES[ground]));

/**
 * The sign, then the name.
 * @param lines of the name, two of them
 * @param type draws them as outlines: a file shown as an image has no font of its own
 */
export function logotype(
  lines: readonly [string, string],
  ground: LogoGround,
  type: Typesetter,
): string {
  const palette = PALETTES[ground];
  const { size, left } = LETTERS;
  const words = lines.map((line, rank) =>
    type.draw(line, { x: left, y: BASELINES[rank] ?? 0, size, fill: palette.ink }),
  );
  const widest = Math.max(...lines.map((line) => type.measure(line, size)));
  const content = openSign(palette) + words.join('');
  return drawing(lines.join(' '), Math.ceil(left + widest + 2), content);
}
