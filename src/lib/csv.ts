/** Tables as CSV (RFC 4180) that no spreadsheet takes for formulas. Pure. */

export type CsvCell = string | number | boolean | undefined;

export interface CsvFlavour {
  readonly separator: ',' | ';';
  readonly decimal: '.' | ',';
  /** Excel reads a file as UTF-8 only behind it. */
  readonly mark: '' | '\uFEFF';
}

/** For programs. */
export const PLAIN_CSV: CsvFlavour = { separator: ',', decimal: '.', mark: '' };
/** For Excel in French, by a double click. */
export const EXCEL_CSV: CsvFlavour = { separator: ';', decimal: ',', mark: '\uFEFF' };

export const TRUE_WORD = 'oui';
export const FALSE_WORD = 'non';

/**
 * What a spreadsheet would compute (OWASP, « CSV Injection »), wide forms included; after a separator
 * too, where one that splits at another separator than ours would begin a cell.
 */
const FORMULA = /(^|[,;]["']?)(?=[=+\-@＝＋－＠])/gu;

/** One line, and an apostrophe before what would be computed. */
const safeText = (text: string): string =>
  text
    .replaceAll(/[ \t\r\n]+/gu, ' ')
    .trim()
    .replaceAll(FORMULA, "$1'");

/** Between quotes as soon as either separator is there. */
const quoted = (text: string): string =>
  /[",;]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

function cellText(cell: CsvCell, { decimal }: CsvFlavour): string {
  if (cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? TRUE_WORD : FALSE_WORD;
  return typeof cell === 'number' ? String(cell).replace('.', decimal) : quoted(safeText(cell));
}

/** Lines end by CRLF, the last one too. */
export function csvText(
  header: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  flavour: CsvFlavour,
): string {
  const lines = [header, ...rows].map((cells) =>
    cells.map((cell) => cellText(cell, flavour)).join(flavour.separator),
  );
  return `${flavour.mark}${lines.join('\r\n')}\r\n`;
}
