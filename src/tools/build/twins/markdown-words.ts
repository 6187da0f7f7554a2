/** The signs of Markdown, and how words are kept from being taken for them. Pure. */

export const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>|]/gu, '\\$&');

/** A line that words begin: a number and a stop, a sign of a title or of a list are no more than that. */
export const escapeStart = (line: string): string =>
  line.replace(/^(?:([#+=~-])|(\d{1,9})(?=[.)]))/u, (_, sign?: string, figures?: string) =>
    sign === undefined ? `${figures ?? ''}\\` : `\\${sign}`,
  );

/** Spaces that do not break stay. */
export const oneLine = (text: string): string => text.replace(/[ \t\r\n]+/gu, ' ').trim();

/** A block after a mark, its other lines under its first. */
export const indented = (mark: string, block: string): string =>
  `${mark}${block.replaceAll('\n', `\n${' '.repeat(mark.length)}`)}`;

export const tableRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
