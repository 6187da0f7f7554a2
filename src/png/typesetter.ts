/**
 * Words of social cards as outlines of the site's display face: the picture is the same whatever
 * fonts the machine has.
 */
import type { Typesetter } from '~/motif';
import { partsOf } from './set-words';

const measure: Typesetter['measure'] = (text, size) =>
  partsOf(text).reduce((sum, { advance }) => sum + advance * size, 0);

/** One line as a path, its letters spaced as the font says. */
function outline(text: string, x: number, y: number, size: number): string {
  let pen = x;
  return partsOf(text)
    .flatMap(({ letters }) =>
      letters.map(({ glyph, em, advance }) => {
        const at = pen;
        pen += advance * size;
        return glyph.path.transform(size / em, 0, 0, -size / em, at, y).toSVG();
      }),
    )
    .join('');
}

export const outlines: Typesetter = {
  measure,
  draw: (text, { x, y, size, fill }) => `<path d="${outline(text, x, y, size)}" fill="${fill}"/>`,
};
