/**
 * Words of social cards as outlines of the site's display face: the picture is the same whatever
 * fonts the machine has.
 */
import type { Typesetter } from '~/motif';
import { runsOf } from './faces';

/** One line as a path, its letters spaced as the font says. */
function outline(text: string, x: number, y: number, size: number): string {
  let pen = x;
  return runsOf(text)
    .flatMap(({ face, text: run }) => {
      const scale = size / face.unitsPerEm;
      const { glyphs, positions } = face.layout(run);
      return glyphs.map((glyph, index) => {
        const at = pen;
        pen += (positions[index]?.xAdvance ?? 0) * scale;
        return glyph.path.scale(scale, -scale).translate(at, y).toSVG();
      });
    })
    .join('');
}

export const outlines: Typesetter = {
  measure: (text, size) =>
    runsOf(text).reduce(
      (sum, { face, text: run }) => sum + (face.layout(run).advanceWidth * size) / face.unitsPerEm,
      0,
    ),
  draw: (text, { x, y, size, fill }) => `<path d="${outline(text, x, y, size)}" fill="${fill}"/>`,
};
