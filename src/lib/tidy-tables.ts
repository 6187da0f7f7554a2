/** Tables of a Markdown text without padding: a longer cell then changes its own line only. Pure. */

const DELIMITER = /^\s*\|?(?:\s*:?-+:?\s*\|)*\s*:?-+:?\s*\|?\s*$/u;

const cells = (row: string): readonly string[] =>
  row
    .trim()
    .replace(/^\|/u, '')
    .replace(/(?<!\\)\|$/u, '')
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.trim());

const tidyRow = (row: string): string => `| ${cells(row).join(' | ')} |`;

const tidyDelimiter = (row: string): string =>
  `| ${cells(row)
    .map((cell) => cell.replace(/-+/u, '---'))
    .join(' | ')} |`;

const isRow = (line: string | undefined): line is string =>
  line?.includes('|') === true && line.trim() !== '';

/** @param lines of a text; gives them back, those of tables written without padding */
export function tidyTables(lines: readonly string[]): readonly string[] {
  let inTable = false;
  return lines.map((line, index) => {
    const opens = isRow(line) && DELIMITER.test(lines[index + 1] ?? '') && isRow(lines[index + 1]);
    if (!inTable && opens) {
      inTable = true;
      return tidyRow(line);
    }
    inTable &&= isRow(line);
    if (!inTable) return line;
    return DELIMITER.test(line) ? tidyDelimiter(line) : tidyRow(line);
  });
}
