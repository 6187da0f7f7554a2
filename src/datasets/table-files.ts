/** The rows of a dataset, as CSV and JSON, from its columns. Pure. */
import { keyOf, type Entry } from '~/kinds/entry';
import { csvText, type CsvCell, type CsvFlavour } from '~/lib/csv';
import type { Cell } from './column';
import type { Dataset } from './dataset';

/** Between the parts of a list, in one cell. */
export const LIST_MARK = ' | ';

const csvCell = (cell: Cell): CsvCell => (typeof cell === 'object' ? cell.join(LIST_MARK) : cell);

/**
 * The cells of each entry, in the order of the columns.
 * @param entries all those that the site shows, of the kind of the dataset: others are never named
 */
export function rowsOf(dataset: Dataset, entries: readonly Entry[]): readonly (readonly Cell[])[] {
  const keys = new Set(entries.map(keyOf));
  const isShown = (key: string): boolean => keys.has(key);
  return entries.map((entry) => dataset.columns.map(({ value }) => value(entry, isShown)));
}

export const datasetCsv = (
  dataset: Dataset,
  entries: readonly Entry[],
  flavour: CsvFlavour,
): string =>
  csvText(
    dataset.columns.map(({ name }) => name),
    rowsOf(dataset, entries).map((cells) => cells.map(csvCell)),
    flavour,
  );

/** What each entry is, by the names of the columns: whole where a cell is too small, null where it is empty. */
export const recordsOf = (
  dataset: Dataset,
  entries: readonly Entry[],
): readonly Readonly<Record<string, unknown>>[] =>
  rowsOf(dataset, entries).map((cells, row) => {
    const entry = entries[row];
    return Object.fromEntries(
      dataset.columns.map(({ name, whole }, column) => [
        name,
        (entry === undefined ? undefined : whole?.(entry)) ?? cells[column] ?? null,
      ]),
    );
  });
