/** CSV, by a parser that forgives nothing, down to what a spreadsheet would compute. */
import { parse } from 'csv-parse/sync';
import { forbiddenIn } from './characters';

/** Only the first character of a file may be the mark of its encoding. */
export const forbiddenAfterMark = (text: string): string | undefined =>
  forbiddenIn(text.replace(/^\uFEFF/u, ''));

/** At either separator, as spreadsheets of two countries split. */
const COMPUTED = /(?:^|[,;\r\n])"?[=+\-@]/u;
const NUMBER = /^-?\d+(?:[.,]\d+)?$/u;

const isComputed = (cell: string): boolean => COMPUTED.test(cell) && !NUMBER.test(cell);

export function tableFault(text: string): string | undefined {
  const delimiter = text.startsWith('\uFEFF') ? ';' : ',';
  try {
    const rows: readonly (readonly string[])[] = parse(text, {
      bom: true,
      delimiter,
      record_delimiter: '\r\n',
    });
    if (rows.length === 0) return 'no header';
    return rows.flat().find(isComputed);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
