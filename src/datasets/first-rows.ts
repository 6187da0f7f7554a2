/** The beginning of a dataset, for its page: a few columns of a few rows. Pure. */
import type { Entry } from '~/kinds/entry';
import { FALSE_WORD, TRUE_WORD } from '~/lib/csv';
import type { Cell } from './column';
import type { Dataset } from './dataset';
import { rowsOf } from './table-files';

const ROWS = 3;

/** As a reader reads it. */
function shownCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? TRUE_WORD : FALSE_WORD;
  return typeof cell === 'object' ? cell.join(', ') : String(cell);
}

export function firstRows(
  dataset: Dataset,
  entries: readonly Entry[],
): { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const isShown = dataset.columns.map((column) => column.isShown === true);
  const kept = <T>(items: readonly T[]): readonly T[] => items.filter((_, rank) => isShown[rank]);
  return {
    heads: kept(dataset.columns).map(({ title }) => title),
    rows: rowsOf(dataset, entries)
      .slice(0, ROWS)
      .map((cells) => kept(cells).map(shownCell)),
  };
}
