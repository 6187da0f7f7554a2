/**
 * Characters that some output forbids or that show a text other than it is. They come with what is
 * pasted from Word, a PDF or a terminal; nobody sees them. Runs in Node and in the browser. Pure.
 *
 * Removed from words: control characters, halves of a pair, noncharacters (one of them in a title and
 * no reader opens the feed: XML 1.0, § 2.2), byte order marks, and the overrides and isolates of
 * direction (U+202A–202E, U+2066–2069), by which a line reads otherwise than it is written. Removed
 * rather than refused: many copies carry some, their author cannot see them, and Unicode orders
 * Arabic or Hebrew words without them. Soft hyphens, joiners and no-break spaces stay.
 */

const FORBIDDEN = /(?![\t\n\r])\p{Cc}|[\p{Cs}\p{NChar}\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** Line breaks of other programs; U+000B is Word's. */
const BREAK = '[\\v\\f\\u0085\\u2028\\u2029]';
const BREAKS = new RegExp(BREAK, 'gu');
const SPACED_BREAKS = new RegExp(` ?${BREAK}+ ?`, 'gu');

/** Headings and rows of tables: a line break would cut them. */
const ONE_LINE = /^[ >]*#{1,6} |\|/u;

/** `&#11;`, which Markdown reads as U+000B, unless a backslash makes words of it. */
const BY_NUMBER = /(?<=(?<!\\)(?:\\\\)*)&#(?:x([\da-f]{1,8})|(\d{1,8}));/giu;
const LAST_POINT = 0x10_ffff;

/** In a name, what nobody sees is no part of it. */
const HIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{NChar}]/gu;

/** The text as XML and JSON may hold it, nothing in place of what is removed. */
export const withoutForbidden = (text: string): string => text.replace(FORBIDDEN, '');

/** Words of one line, such as a title: a line break of another program becomes a space. */
export const legibleLine = (words: string): string =>
  withoutForbidden(words.replace(SPACED_BREAKS, ' '));

/** A reference by number to a forbidden character, as that character. */
function spelled(reference: string, hexadecimal?: string, decimal?: string): string {
  const point = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  const character = String.fromCodePoint(Math.min(point, LAST_POINT));
  return legibleLine(character) === character ? reference : character;
}

/** Nearly every text, told faster than what is wrong in the others: words of the first plane alone. */
const SOUND = /^[\t\n\r -~\u00A0-\u2027\u202F-\u2065\u206A-\uD7FF\uE000-\uFDCF]*$/u;

/** A Markdown text: a line break of another program becomes one, where the line may be cut. */
export function legibleText(text: string): string {
  if (SOUND.test(text) && !text.includes('&#')) return text;
  const lines = text.replace(BY_NUMBER, spelled).split('\n');
  const cut = lines.map((line) => line.replace(BREAKS, ONE_LINE.test(line) ? ' ' : '\n'));
  const legible = withoutForbidden(cut.join('\n'));
  // What is removed may have parted a reference.
  return legible === text ? text : legibleText(legible);
}

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** In French, what a name (an address, an identifier, a file) hides; undefined when it hides nothing. */
export function hiddenIn(name: string): string | undefined {
  const codes = new Set(Array.from(name.matchAll(HIDDEN), ([character]) => codeOf(character)));
  if (codes.size === 0) return undefined;
  const listed = `(${[...codes].join(', ')})`;
  return codes.size === 1
    ? `un caractère invisible ${listed}`
    : `${codes.size} caractères invisibles ${listed}`;
}

/** A name for a message: `photo[U+0003].jpg`. */
export const showHidden = (name: string): string =>
  name.replace(HIDDEN, (character) => `[${codeOf(character)}]`);
