/**
 * Words of social cards as outlines of the site's display face: the picture is the same whatever
 * fonts the machine has. The file's default weight (800) serves for all: fontkit 2 cannot vary WOFF2.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font } from 'fontkit';
import type { Typesetter } from '~/motif';

const FILE = 'src/fonts/bricolage-grotesque.woff2';

let font: Font | undefined;

function displayFont(): Font {
  if (font !== undefined) return font;
  const opened = create(readFileSync(join(process.cwd(), FILE)));
  if ('fonts' in opened)
    throw new Error(`${FILE} : un recueil de polices, une seule était attendue`);
  font = opened;
  return opened;
}

/**
 * The text in characters that the file has: the thin no-break space becomes the ordinary one, nearly
 * as wide; what has no plainer form is left out rather than drawn as a box.
 */
function drawable(text: string): string {
  const has = (character: string): boolean =>
    displayFont().hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
  return Array.from(text.replaceAll('\u202F', '\u00A0'))
    .flatMap((character) =>
      has(character) ? [character] : Array.from(character.normalize('NFKD')).filter(has),
    )
    .join('');
}

/** One line as a path, its letters spaced as the font says. */
function outline(text: string, x: number, y: number, size: number): string {
  const face = displayFont();
  const scale = size / face.unitsPerEm;
  const { glyphs, positions } = face.layout(drawable(text));
  let pen = x;
  return glyphs
    .map((glyph, index) => {
      const at = pen;
      pen += (positions[index]?.xAdvance ?? 0) * scale;
      return glyph.path.scale(scale, -scale).translate(at, y).toSVG();
    })
    .join('');
}

export const outlines: Typesetter = {
  measure: (text, size) =>
    (displayFont().layout(drawable(text)).advanceWidth * size) / displayFont().unitsPerEm,
  draw: (text, { x, y, size, fill }) => `<path d="${outline(text, x, y, size)}" fill="${fill}"/>`,
};
