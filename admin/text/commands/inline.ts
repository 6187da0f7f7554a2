/** Links, references and pictures: what dialogs put into the text. Pure. */
import type { Node } from 'prosemirror-model';
import { TextSelection, type Command } from 'prosemirror-state';
import { textSchema } from '../schema/text-schema';
import { around, markAround } from './places';

const { nodes, marks } = textSchema;

export interface WrittenLink {
  readonly words: string;
  readonly href: string;
}

/** Puts a link in the place of what is selected, or of the link around the cursor. */
export const putLink =
  ({ words, href }: WrittenLink): Command =>
  (state, dispatch) => {
    const { selection, tr, doc } = state;
    const present = selection.empty ? markAround(selection.$from, marks.link) : undefined;
    const { from, to } = present ?? selection;
    const mark = marks.link.create({ href });
    if (doc.textBetween(from, to) === words) {
      tr.removeMark(from, to, marks.link).addMark(from, to, mark);
    } else {
      const kept = doc.resolve(from).marksAcross(doc.resolve(to)) ?? [];
      tr.replaceWith(from, to, textSchema.text(words, mark.addToSet(kept)));
    }
    const end = tr.mapping.map(to);
    tr.setSelection(TextSelection.create(tr.doc, end)).removeStoredMark(marks.link);
    dispatch?.(tr.scrollIntoView());
    return true;
  };

/** Takes the link away and leaves its words. */
export const removeLink: Command = ({ selection, tr }, dispatch) => {
  const present = markAround(selection.$from, marks.link);
  const { from, to } = selection.empty && present ? present : selection;
  if (from === to) return false;
  dispatch?.(tr.removeMark(from, to, marks.link));
  return true;
};

/** Puts a node among the words, in the place of what is selected; what is typed next comes after it. */
export const putInline =
  (node: Node): Command =>
  ({ selection, tr }, dispatch) => {
    const { from, to } = selection;
    const kept = selection.$from.marks().filter((mark) => mark.type !== marks.link);
    tr.replaceRangeWith(from, to, node.mark(kept));
    const end = tr.mapping.map(to, 1);
    tr.setSelection(TextSelection.near(tr.doc.resolve(end), 1));
    dispatch?.(tr.scrollIntoView());
    return true;
  };

/** Puts a block in the place of the empty paragraph of the cursor, or under its block. */
export const putBlock =
  (block: Node): Command =>
  (state, dispatch) => {
    const { selection, tr } = state;
    if (selection.$to.depth === 0) tr.insert(selection.to, block);
    else {
      const table = around(state, nodes.table, nodes.callout_title);
      const { $to } = selection;
      const isEmpty = table === undefined && $to.parent.content.size === 0;
      if (isEmpty) tr.replaceRangeWith($to.before(), $to.after(), block);
      else tr.insert(table === undefined ? $to.after() : table.start + table.node.nodeSize, block);
    }
    dispatch?.(tr.scrollIntoView());
    return true;
  };
