/** The files of a dataset: CSV, JSON and Table Schema, all from its columns. Pure. */
import { keyOf, type Entry } from '~/kinds/entry';
import { csvText, type CsvCell, type CsvFlavour } from '~/lib/csv';
import type { Cell, IsShown } from './column';
import type { Dataset } from './dataset';

/** Between the parts of a list, in one cell. */
export const LIST_MARK = ' | ';

const csvCell = (cell: Cell): CsvCell => (typeof cell === 'object' ? cell.join(LIST_MARK) : cell);

/** The cells of an entry, in the order of the columns. */
export const cellsOf = (dataset: Dataset, entry: Entry, isShown: IsShown): readonly Cell[] =>
  dataset.columns.map(({ value }) => value(entry, isShown));

/** @param entries all those that the site shows, of the kind of the dataset */
export function datasetCsv(
  dataset: Dataset,
  entries: readonly Entry[],
  flavour: CsvFlavour,
): string {
  const keys = new Set(entries.map(keyOf));
  const rows = entries.map((entry) => cellsOf(dataset, entry, (key) => keys.has(key)).map(csvCell));
  return csvText(
    dataset.columns.map(({ name }) => name),
    rows,
    flavour,
  );
}
