/** Keeps the document such as a person expects it: rows of headings, one list where two meet, room below. */
import type { Node } from 'prosemirror-model';
import { Plugin, type EditorState, type Transaction } from 'prosemirror-state';
import { canJoin } from 'prosemirror-transform';
import { settleTables } from '../commands/tables';
import { isUntouched } from '../reading/read-text';
import { textSchema } from '../schema/text-schema';

const { nodes } = textSchema;

/** Under which one cannot go on writing by itself. */
const NEEDS_ROOM: ReadonlySet<unknown> = new Set([
  nodes.table,
  nodes.picture,
  nodes.rule,
  nodes.callout,
  nodes.blockquote,
  nodes.code_block,
  nodes.verbatim,
]);

const needsRoom = ({ lastChild }: Node): boolean => NEEDS_ROOM.has(lastChild?.type);

/** A paragraph to write in under the last block; it is not written to the file until it has words. */
export function withRoom(text: Node): Node {
  return needsRoom(text) ? text.copy(text.content.addToEnd(nodes.paragraph.create())) : text;
}

const isList = (node: Node | null | undefined): boolean =>
  node?.type === nodes.bullet_list || node?.type === nodes.ordered_list;

/** Lists of one kind that come to touch are one; those that the file holds apart stay so. */
function joinLists(state: EditorState, tr: Transaction): void {
  const seams: number[] = [];
  state.doc.descendants((node, at, _parent, index) => {
    const before = state.doc.resolve(at).parent.maybeChild(index - 1);
    const areApart = before !== null && isUntouched(before) && isUntouched(node);
    if (isList(node) && before?.type === node.type && !areApart && canJoin(state.doc, at))
      seams.push(at);
    return !node.isTextblock;
  });
  for (const seam of seams.reverse()) tr.join(seam);
}

/** A call-out that lost its title to the block above has an empty one. */
function giveTitles(state: EditorState, tr: Transaction): void {
  const untitled: number[] = [];
  state.doc.descendants((node, at) => {
    if (node.type === nodes.callout && node.firstChild?.type !== nodes.callout_title)
      untitled.push(at + 1);
    return !node.isTextblock;
  });
  for (const at of untitled.reverse()) tr.insert(at, nodes.callout_title.create());
}

export const settledDocument = new Plugin({
  appendTransaction: (transactions, _before, state) => {
    if (!transactions.some(({ docChanged }) => docChanged)) return null;
    const tr = settleTables(state) ?? state.tr;
    if (!tr.docChanged) joinLists(state, tr);
    if (!tr.docChanged) giveTitles(state, tr);
    if (!tr.docChanged && needsRoom(tr.doc))
      tr.insert(tr.doc.content.size, nodes.paragraph.create());
    return tr.docChanged ? tr : null;
  },
});
