import { WIDTHS } from './widths';

/** Faces that drawings write in. */
export type Face = keyof typeof WIDTHS;

const tables = new Map(
  Object.entries(WIDTHS).map(([face, groups]) => [
    face,
    new Map(
      Object.entries(groups).flatMap(([width, characters]) =>
        Array.from(characters).map((character) => [character, Number(width) / 50] as const),
      ),
    ),
  ]),
);

/** The fonts have no narrow spaces: the browser and the cards write a plain one that does not break. */
const plainSpaces = (text: string): string => text.replace(/[\u2009\u202f]/g, '\u00a0');

/**
 * Width of a text on one line, u. Kerning is left out, which errs on the wide side.
 * @param size of the font, u
 */
export function textWidth(text: string, size: number, face: Face): number {
  const table = tables.get(face);
  return (
    Array.from(plainSpaces(text).normalize('NFC')).reduce(
      (sum, each) => sum + (table?.get(each) ?? 1),
      0,
    ) * size
  );
}

/** Words this short do not end a line: « à », « de », « la ». */
const SHORT = 2;

/**
 * Cuts a text into lines no wider than `most`, at plain spaces only; a word wider than that is cut
 * too.
 */
export function wrap(text: string, most: number, width: (line: string) => number): string[] {
  const words = text.split(/[ \n\t]+/).filter((word) => word !== '');
  const lines: string[][] = [[]];
  for (const word of words.flatMap((each) => pieces(each, most, width))) {
    const line = lines.at(-1) ?? [];
    if (line.length === 0 || width([...line, word].join(' ')) <= most) {
      line.push(word);
      continue;
    }
    const last = line.at(-1) ?? '';
    const carried = line.length > 1 && last.length <= SHORT && width(`${last} ${word}`) <= most;
    if (carried) line.pop();
    lines.push(carried ? [last, word] : [word]);
  }
  return lines.filter((line) => line.length > 0).map((line) => line.join(' '));
}

/** A word, cut where it would be wider than a line. */
function pieces(word: string, most: number, width: (line: string) => number): string[] {
  if (width(word) <= most) return [word];
  const parts = [''];
  for (const character of Array.from(word)) {
    const part = `${parts.at(-1) ?? ''}${character}`;
    if (part.length > 1 && width(part) > most) parts.push(character);
    else parts[parts.length - 1] = part;
  }
  return parts;
}
