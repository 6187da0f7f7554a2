/** Tables: what moves, and what leaves. Pure. */
import type { Node } from 'prosemirror-model';
import {
  TextSelection,
  type Command,
  type Selection,
  type EditorState,
  type Transaction,
} from 'prosemirror-state';
import {
  addRowAfter,
  CellSelection,
  deleteTable,
  goToNextCell,
  isInTable,
  moveTableColumn,
  moveTableRow,
  selectedRect,
  TableMap,
} from 'prosemirror-tables';
import { textSchema } from '../schema/text-schema';
import { around } from './places';

const { nodes } = textSchema;

function emptyTable(rows: number, columns: number): Node {
  const row = (type: typeof nodes.table_cell): Node =>
    nodes.table_row.create(
      null,
      Array.from({ length: columns }, () => type.create()),
    );
  const body = Array.from({ length: rows - 1 }, () => row(nodes.table_cell));
  return nodes.table.create(null, [row(nodes.table_header), ...body]);
}

/** Three rows of two cells, the cursor in the first. */
export const insertTable: Command = (state, dispatch) => {
  if (around(state, nodes.table, nodes.callout_title) !== undefined) return false;
  const tr = state.tr.replaceSelectionWith(emptyTable(3, 2));
  const from = tr.mapping.map(state.selection.from, -1);
  let cell: number | undefined;
  tr.doc.nodesBetween(Math.max(0, from - 1), tr.doc.content.size, (node, at) => {
    if (node.type === nodes.table_header) cell ??= at;
    return cell === undefined;
  });
  if (cell !== undefined) tr.setSelection(TextSelection.create(tr.doc, cell + 1));
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** Tab: the next cell; after the last one, a new row. */
export const nextCell: Command = (state, dispatch, view) => {
  if (!isInTable(state)) return false;
  if (goToNextCell(1)(state, dispatch)) return true;
  if (dispatch === undefined) return true;
  addRowAfter(state, dispatch);
  return view === undefined || goToNextCell(1)(view.state, dispatch);
};

/** Enter: the cell below; under the last one, out of the table. */
export const cellBelow: Command = (state, dispatch) => {
  if (!isInTable(state)) return false;
  const { map, tableStart, top, left, bottom, table } = selectedRect(state);
  const { tr } = state;
  if (bottom < map.height) {
    const at = tableStart + (map.map[(top + 1) * map.width + left] ?? 0);
    const size = state.doc.nodeAt(at)?.content.size ?? 0;
    tr.setSelection(TextSelection.create(state.doc, at + 1 + size));
  } else {
    const after = tableStart + table.nodeSize - 1;
    const next = tr.doc.resolve(after).nodeAfter;
    if (next?.type !== nodes.paragraph) tr.insert(after, nodes.paragraph.create());
    tr.setSelection(TextSelection.create(tr.doc, after + 1));
  }
  dispatch?.(tr.scrollIntoView());
  return true;
};

const isWhole = (selection: Selection): boolean =>
  selection instanceof CellSelection && selection.isRowSelection() && selection.isColSelection();

/** A table selected from its first cell to its last goes as a whole. */
export const deleteWholeTable: Command = (state, dispatch) =>
  isWhole(state.selection) && deleteTable(state, dispatch);

/** The cursor at the end of a cell of a table that has just moved its own. */
function cursorIn(tr: Transaction, tableStart: number, row: number, column: number): Transaction {
  const table = tr.doc.nodeAt(tableStart - 1);
  if (table === null) return tr;
  const { map, width } = TableMap.get(table);
  const at = tableStart + (map[row * width + column] ?? 0);
  const size = tr.doc.nodeAt(at)?.content.size ?? 0;
  return tr.setSelection(TextSelection.create(tr.doc, at + 1 + size));
}

/** What is dispatched takes the cursor to a cell. */
const followed =
  (
    dispatch: (tr: Transaction) => void,
    ...cell: readonly [start: number, row: number, column: number]
  ) =>
  (tr: Transaction): void => {
    dispatch(cursorIn(tr, ...cell));
  };

/**
 * Moves the row of the cursor, and the cursor with it: a row left selected would be all columns to
 * what deletes one. The first row stays the one of headings.
 */
export const moveRow =
  (by: -1 | 1): Command =>
  (state, dispatch) => {
    if (!isInTable(state)) return false;
    const { top, left, map, tableStart } = selectedRect(state);
    const to = top + by;
    if (to < 0 || to >= map.height) return false;
    return moveTableRow({ from: top, to, select: false })(
      state,
      dispatch && followed(dispatch, tableStart, to, left),
    );
  };

/** Moves the column of the cursor, and the cursor with it. */
export const moveColumn =
  (by: -1 | 1): Command =>
  (state, dispatch) => {
    if (!isInTable(state)) return false;
    const { top, left, map, tableStart } = selectedRect(state);
    const to = left + by;
    if (to < 0 || to >= map.width) return false;
    return moveTableColumn({ from: left, to, select: false })(
      state,
      dispatch && followed(dispatch, tableStart, top, to),
    );
  };

/** Aligns the columns of the selected cells: Markdown has no other alignment. */
export const alignColumns =
  (align: string): Command =>
  (state, dispatch) => {
    if (!isInTable(state)) return false;
    const { map, tableStart, left, right } = selectedRect(state);
    const { tr } = state;
    for (let row = 0; row < map.height; row += 1) {
      for (let column = left; column < right; column += 1) {
        tr.setNodeAttribute(tableStart + (map.map[row * map.width + column] ?? 0), 'align', align);
      }
    }
    dispatch?.(tr);
    return true;
  };

/** Puts right the cells of a table: headings on the first row only. */
function settleRows(tr: Transaction, table: Node, at: number): void {
  table.forEach((row, rowAt, rank) => {
    const wanted = rank === 0 ? nodes.table_header : nodes.table_cell;
    row.forEach((cell, cellAt) => {
      if (cell.type !== wanted) tr.setNodeMarkup(at + 2 + rowAt + cellAt, wanted, cell.attrs);
    });
  });
}

/** @returns nothing when all tables are as Markdown has them */
export function settleTables(state: EditorState): Transaction | undefined {
  const { tr } = state;
  state.doc.descendants((node, at) => {
    if (node.type === nodes.table) settleRows(tr, node, at);
    return !node.isTextblock;
  });
  return tr.docChanged ? tr : undefined;
}
