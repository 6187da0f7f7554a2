/** Pasted tables: cells of one line, none merged; those that only lay out a page go. Works on any DOM. */

const CELLS = 'td, th';
const BLOCKS = 'p, div, ul, ol, li, h1, h2, h3, h4, h5, h6, blockquote, pre, br';

const rowsOf = (table: HTMLTableElement): readonly HTMLTableRowElement[] =>
  Array.from(table.querySelectorAll('tr'));

/** Fewer than two rows or columns, or a table within the table. */
function isLayout(table: HTMLTableElement): boolean {
  const rows = rowsOf(table);
  const width = Math.max(0, ...rows.map((row) => row.querySelectorAll(CELLS).length));
  return rows.length < 2 || width < 2 || table.querySelector('table') !== null;
}

/** What stood on lines of its own follows after a space. */
function flatten(cell: Element): void {
  for (const block of Array.from(cell.querySelectorAll(BLOCKS)).reverse()) {
    block.replaceWith(' ', ...Array.from(block.childNodes), ' ');
  }
  for (const name of ['colspan', 'rowspan']) cell.removeAttribute(name);
}

/** Changes the tables of what is pasted, in place; the innermost first. */
export function settlePastedTables(root: ParentNode): void {
  for (const table of Array.from(root.querySelectorAll('table')).reverse()) {
    if (isLayout(table)) {
      const content = Array.from(table.querySelectorAll(CELLS)).flatMap((cell) => {
        const part = cell.ownerDocument.createElement('div');
        part.append(...Array.from(cell.childNodes));
        return part;
      });
      table.replaceWith(...content);
    } else for (const cell of Array.from(table.querySelectorAll(CELLS))) flatten(cell);
  }
}
