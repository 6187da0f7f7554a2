/** What is pasted as plain words, or where only one line may stand. Pure. */
import { Fragment, Slice, type Node } from 'prosemirror-model';
import { readBlocks } from '../reading/read-text';
import { textSchema } from '../schema/text-schema';

const { nodes } = textSchema;

/** Links of our own, as the files write them. */
const OWN_LINK = /\]\((?:figure|entry|source):|\]\(\.\.\/medias\//u;

const lines = (text: string): readonly string[] =>
  text.split(/\r\n?|\n/u).filter((line) => line.trim() !== '');

/** Several lines of the same number of cells, as spreadsheets write them. */
function tableOf(text: string): Node | undefined {
  const rows = lines(text).map((line) => line.split('\t'));
  const width = rows[0]?.length ?? 0;
  if (rows.length < 2 || width < 2 || rows.some((row) => row.length !== width)) return undefined;
  return nodes.table.create(
    null,
    rows.map((row, rank) => {
      const type = rank === 0 ? nodes.table_header : nodes.table_cell;
      const cells = row.map((cell) => {
        const words = cell.trim();
        return type.create(null, words === '' ? null : textSchema.text(words));
      });
      return nodes.table_row.create(null, cells);
    }),
  );
}

/** @returns the blocks of a plain text: a table, Markdown that bears our links, or paragraphs */
export function pastedWords(text: string): Slice {
  const table = tableOf(text);
  if (table !== undefined) return new Slice(Fragment.from(table), 0, 0);
  const blocks = OWN_LINK.test(text)
    ? readBlocks(text)
    : lines(text).map((line) => nodes.paragraph.create(null, textSchema.text(line.trim())));
  const isText = blocks.every(({ isTextblock }) => isTextblock);
  return new Slice(Fragment.fromArray([...blocks]), isText ? 1 : 0, isText ? 1 : 0);
}

/** The words of what is pasted, on one line, for a heading or a cell. */
export function onOneLine(slice: Slice): Slice {
  const words: Node[] = [];
  const space = (): void => {
    if (words.length > 0) words.push(textSchema.text(' '));
  };
  slice.content.descendants((node) => {
    if (node.isTextblock || node.type === nodes.hard_break) space();
    else if (node.isInline) words.push(node);
    return true;
  });
  return new Slice(Fragment.fromArray(words), 0, 0);
}
