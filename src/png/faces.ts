/** The files of the display face, for French and for its neighbours, as the cards read them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font } from 'fontkit';

export const FACE_FILES = [
  'src/fonts/bricolage-grotesque.woff2',
  'src/fonts/bricolage-grotesque-neighbours.woff2',
] as const;

let opened: readonly Font[] | undefined;

/** The first has what French is made of, and comes first. */
function faces(): readonly Font[] {
  opened ??= FACE_FILES.map((file) => {
    const font = create(readFileSync(join(process.cwd(), file)));
    if ('fonts' in font)
      throw new Error(`${file} : un recueil de polices, une seule était attendue`);
    return font;
  });
  return opened;
}

/** The face that has a character, or none. */
const faceOf = (character: string): Font | undefined =>
  faces().find((face) => face.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));

/** Characters in a row that one file has. */
export interface Run {
  readonly face: Font;
  readonly text: string;
}

/**
 * Cuts a text by the file that has its characters. The thin no-break space becomes the ordinary one,
 * nearly as wide; what has no plainer form is left out rather than drawn as a box.
 */
export function runsOf(text: string): readonly Run[] {
  const runs: Run[] = [];
  for (const character of text.replaceAll('\u202F', '\u00A0')) {
    const forms = faceOf(character) === undefined ? character.normalize('NFKD') : character;
    for (const form of forms) {
      const face = faceOf(form);
      const last = runs.at(-1);
      if (face === undefined) continue;
      if (last?.face === face) runs.splice(-1, 1, { face, text: last.text + form });
      else runs.push({ face, text: form });
    }
  }
  return runs;
}
