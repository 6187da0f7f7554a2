/**
 * Words of social cards as outlines of the site's display face: the picture is the same whatever
 * fonts the machine has.
 */
import type { Glyph } from 'fontkit';
import type { Typesetter } from '~/motif';
import { partsOf } from './set-words';

const measure: Typesetter['measure'] = (text, size) =>
  partsOf(text).reduce((sum, { advance }) => sum + advance * size, 0);

const COMMANDS = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
} as const;

/** A letter as a path, to a hundredth: in one go, where fontkit copies it at each step. */
function letterPath({ path }: Glyph, scale: number, x: number, y: number): string {
  let d = '';
  for (const { command, args } of path.commands) {
    d += COMMANDS[command];
    args.forEach((value, rank) => {
      const at = rank % 2 === 0 ? x + scale * value : y - scale * value;
      d += `${rank === 0 ? '' : ' '}${Math.round(at * 100) / 100}`;
    });
  }
  return d;
}

/** One line as a path, its letters spaced as the font says. */
function outline(text: string, x: number, y: number, size: number): string {
  let pen = x;
  let d = '';
  for (const { glyph, em, advance } of partsOf(text).flatMap(({ letters }) => letters)) {
    d += letterPath(glyph, size / em, pen, y);
    pen += advance * size;
  }
  return d;
}

export const outlines: Typesetter = {
  measure,
  draw: (text, { x, y, size, fill }) => `<path d="${outline(text, x, y, size)}" fill="${fill}"/>`,
};
