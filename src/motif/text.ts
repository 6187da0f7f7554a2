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

/**
 * Width of a text on one line, u. Kerning is left out, which errs on the wide side.
 * @param size of the font, u
 */
export function textWidth(text: string, size: number, face: Face): number {
  const table = tables.get(face);
  return (
    Array.from(text.normalize('NFC')).reduce((sum, each) => sum + (table?.get(each) ?? 1), 0) * size
  );
}

/** Cuts a text into lines no wider than `most`; a word wider than that is cut too. */
export function wrap(text: string, most: number, width: (line: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n\t]+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (width(longer) <= most) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const character of word) {
      if (line !== '' && width(line + character) > most) {
        lines.push(line);
        line = '';
      }
      line += character;
    }
  }
  return line === '' ? lines : [...lines, line];
}
