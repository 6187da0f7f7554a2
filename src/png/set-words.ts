/** Words set in the display face: the same ones come back from card to card, and are set once. */
import type { Glyph } from 'fontkit';
import { runsOf } from './faces';

interface Letter {
  readonly glyph: Glyph;
  /** Units of its face to an em. */
  readonly em: number;
  /** To the next letter, ems. */
  readonly advance: number;
}

/** A word, or the spaces between two. */
interface Part {
  readonly letters: readonly Letter[];
  /** Ems. */
  readonly advance: number;
}

function setPart(text: string): Part {
  const letters = runsOf(text).flatMap(({ face, text: run }) => {
    const { glyphs, positions } = face.layout(run);
    const em = face.unitsPerEm;
    return glyphs.map((glyph, rank) => ({
      glyph,
      em,
      advance: (positions[rank]?.xAdvance ?? 0) / em,
    }));
  });
  return { letters, advance: letters.reduce((sum, { advance }) => sum + advance, 0) };
}

const parts = new Map<string, Part>();

/** The parts of a line. The face brings letters closer, never a letter and a space. */
export const partsOf = (line: string): readonly Part[] =>
  line.split(/( +)/u).map((text) => {
    const part = parts.get(text) ?? setPart(text);
    parts.set(text, part);
    return part;
  });
