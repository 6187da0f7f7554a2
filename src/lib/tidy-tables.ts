/** Tables of a Markdown text without padding: a longer cell then changes its own line only. Pure. */

const DELIMITER = /^\s*\|?(?:\s*:?-+:?\s*\|)*\s*:?-+:?\s*\|?\s*$/u;

const cells = (row: string): readonly string[] =>
  row
    .trim()
    .replace(/^\|/u, '')
    .replace(/(?<!\\)\|$/u, '')
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.trim());

/** Within a list, a table is indented. */
const indentOf = (row: string): string => /^\s*/u.exec(row)?.[0] ?? '';

const tidyRow = (row: string): string => `${indentOf(row)}| ${cells(row).join(' | ')} |`;

const tidyDelimiter = (row: string): string =>
  `${indentOf(row)}| ${cells(row)
    .map((cell) => cell.replace(/-+/u, '---'))
    .join(' | ')} |`;

/** A table that begins an item of a list is left as it is. */
const STARTS_ITEM = /^\s*(?:[*+-]|\d{1,9}[.)]|>)\s/u;

const isRow = (line: string | undefined): line is string =>
  line?.includes('|') === true && line.trim() !== '';

/** @param lines of a text; gives them back, those of tables written without padding */
export function tidyTables(lines: readonly string[]): readonly string[] {
  let inTable = false;
  let delimiter = -1;
  return lines.map((line, index) => {
    const opens =
      isRow(line) &&
      !STARTS_ITEM.test(line) &&
      DELIMITER.test(lines[index + 1] ?? '') &&
      isRow(lines[index + 1]);
    if (!inTable && opens) {
      inTable = true;
      delimiter = index + 1;
      return tidyRow(line);
    }
    inTable &&= isRow(line);
    if (!inTable) return line;
    return index === delimiter ? tidyDelimiter(line) : tidyRow(line);
  });
}
