/** The lines of a calendar file. Pure. Rules: RFC 5545, § 3.1 and 3.3.11. */

/** The most that a line may hold, its end not counted. */
const OCTETS = 75;
const CRLF = '\r\n';

/** In UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** A text as a value: what would end it or part it is escaped. */
export const escapeCalendarText = (text: string): string =>
  text.replaceAll(/[\\;,]/gu, String.raw`\$&`).replaceAll(/\r\n?|\n/gu, String.raw`\n`);

/** Cut between characters, never within one; what follows is indented by a space, which counts. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    const isFull = octets + size > OCTETS;
    text += isFull ? `${CRLF} ${character}` : character;
    octets = isFull ? 1 + size : octets + size;
  }
  return text;
}

/** @param value already escaped when it is a text */
export const contentLine = (property: string, value: string): string =>
  folded(`${property}:${value}`);

/** A whole component, or file, from its lines. */
export const component = (name: string, lines: readonly string[]): string =>
  [`BEGIN:${name}`, ...lines, `END:${name}`].join(CRLF);
