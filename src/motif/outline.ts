import { short } from './path';
import { element } from './svg';
import { plainSpaces } from './text';
import type { Typesetter } from './card-text';

/** What is asked of a font reader: fontkit's `Font` has this shape. Lengths in font units. */
export interface OutlineFont {
  readonly unitsPerEm: number;
  readonly hasGlyphForCodePoint: (codePoint: number) => boolean;
  readonly layout: (text: string) => {
    readonly advanceWidth: number;
    readonly glyphs: readonly { readonly path: OutlinePath }[];
    readonly positions: readonly {
      readonly xAdvance: number;
      readonly xOffset: number;
      readonly yOffset: number;
    }[];
  };
}

/** The outline of a glyph; y grows upwards. */
export interface OutlinePath {
  readonly commands: readonly { readonly command: string; readonly args: readonly number[] }[];
}

/** SVG letters of a path's commands. */
const LETTERS: Readonly<Record<string, string>> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
};

/**
 * Writes words as outlines, so that a card looks the same wherever it is drawn.
 * @param font read by the caller: this module reads no file
 * @param tracking added between letters, in ems
 */
export function outlined(font: OutlineFont, tracking = 0): Typesetter {
  return {
    measure: (text, size) => {
      const { advanceWidth, glyphs } = font.layout(written(text, font));
      return (advanceWidth / font.unitsPerEm + tracking * Math.max(0, glyphs.length - 1)) * size;
    },
    draw: (text, { x, y, size, fill }) => {
      const scale = size / font.unitsPerEm;
      const { glyphs, positions } = font.layout(written(text, font));
      let pen = x;
      const d = glyphs.map(({ path }, index) => {
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
        const left = pen + xOffset * scale;
        const base = y - yOffset * scale;
        pen += xAdvance * scale + tracking * size;
        return glyphPath(path, left, base, scale);
      });
      return element('path', { d: d.join(''), fill });
    },
  };
}

/** A text without what the font cannot draw: a simpler form of it (« ₂ » becomes « 2 »), or nothing. */
function written(text: string, font: OutlineFont): string {
  const has = (character: string) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
  return Array.from(plainSpaces(text).normalize('NFC'))
    .flatMap((character) =>
      has(character) ? [character] : Array.from(character.normalize('NFKD')),
    )
    .filter(has)
    .join('');
}

function glyphPath({ commands }: OutlinePath, x: number, y: number, scale: number): string {
  return commands
    .map(({ command, args }) => {
      const points = args.map((value, index) =>
        short(index % 2 === 0 ? x + value * scale : y - value * scale),
      );
      return (LETTERS[command] ?? '') + points.join(' ');
    })
    .join('');
}
