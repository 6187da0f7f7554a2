/** Tables as Markdown has them: one row of headings, cells of one line, none merged. Pure. */
import type { AttributeSpec, NodeSpec } from 'prosemirror-model';
import { ONE_LINE } from './block-nodes';
import { wordsAt } from './attributes';

const ALIGNMENTS: readonly string[] = ['left', 'center', 'right'];

/** The first three are asked by prosemirror-tables; the site's cells are never merged nor sized. */
const CELL: Readonly<Record<string, AttributeSpec>> = {
  colspan: { default: 1 },
  rowspan: { default: 1 },
  colwidth: { default: null },
  align: { default: '' },
};

const cell = (tag: 'td' | 'th', tableRole: string): NodeSpec => ({
  content: ONE_LINE,
  attrs: CELL,
  tableRole,
  isolating: true,
  parseDOM: [
    {
      tag,
      getAttrs: ({ style }) => ({
        align: ALIGNMENTS.includes(style.textAlign) ? style.textAlign : '',
      }),
    },
  ],
  toDOM: (node) => {
    const align = wordsAt(node, 'align');
    return [tag, align === '' ? {} : { style: `text-align:${align}` }, 0];
  },
});

export const tableNodes = {
  table: {
    group: 'block',
    content: 'table_row+',
    attrs: { source: { default: null } },
    tableRole: 'table',
    isolating: true,
    parseDOM: [{ tag: 'table' }],
    toDOM: () => ['div', { class: 'table-scroll' }, ['table', ['tbody', 0]]],
  },
  table_row: {
    content: '(table_cell | table_header)*',
    tableRole: 'row',
    parseDOM: [{ tag: 'tr' }],
    toDOM: () => ['tr', 0],
  },
  table_cell: cell('td', 'cell'),
  table_header: cell('th', 'header_cell'),
} satisfies Record<string, NodeSpec>;
