/** What makes of a block another block. Pure. */
import { lift, setBlockType, wrapIn } from 'prosemirror-commands';
import { Fragment, type Node, type NodeType } from 'prosemirror-model';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import { TextSelection, type Command, type Transaction } from 'prosemirror-state';
import { textSchema } from '../schema/text-schema';
import { around } from './places';

const { nodes } = textSchema;

export const toParagraph: Command = setBlockType(nodes.paragraph);

/** Makes a heading, or a paragraph again when it has that level already. */
export const toggleHeading =
  (level: number): Command =>
  (state, dispatch) => {
    const { parent } = state.selection.$from;
    const isSame = parent.type === nodes.heading && parent.attrs['level'] === level;
    return isSame
      ? toParagraph(state, dispatch)
      : setBlockType(nodes.heading, { level })(state, dispatch);
  };

/** With all selected, a command sees the words from the first to the last. */
const withinText =
  (command: Command): Command =>
  (state, dispatch, view) => {
    const { doc, selection, tr } = state;
    if (selection.$from.depth > 0) return command(state, dispatch, view);
    const words = TextSelection.between(doc.resolve(0), doc.resolve(doc.content.size));
    return command(state.apply(tr.setSelection(words)), dispatch, view);
  };

/** Makes a list, takes it away, or changes one kind into the other. */
export const toggleList = (type: NodeType): Command =>
  withinText((state, dispatch) => {
    const list = around(state, nodes.bullet_list, nodes.ordered_list);
    if (list === undefined) return wrapInList(type)(state, dispatch);
    if (list.node.type === type) return liftListItem(nodes.list_item)(state, dispatch);
    dispatch?.(
      state.tr.setNodeMarkup(list.start, type, { tight: list.node.attrs['tight'] === true }),
    );
    return true;
  });

export const toggleQuote: Command = withinText((state, dispatch) =>
  around(state, nodes.blockquote) === undefined
    ? wrapIn(nodes.blockquote)(state, dispatch)
    : lift(state, dispatch),
);

const calloutOf = (content: Fragment): Node => {
  const title = nodes.callout_title.create(null, textSchema.text('À savoir'));
  return nodes.callout.createChecked(null, content.addToStart(title));
};

/** The cursor at the end of the last words before a position. */
const cursorBefore = (tr: Transaction, at: number): Transaction =>
  tr.setSelection(TextSelection.near(tr.doc.resolve(at), -1)).scrollIntoView();

/** Puts the selected blocks under a title, in a call-out; with none selected, an empty one below. */
export const insertCallout: Command = (state, dispatch) => {
  const { $from, $to, empty } = state.selection;
  const range = $from.blockRange($to);
  if (!range || around(state, nodes.callout, nodes.table) !== undefined) return false;
  const { parent, startIndex, endIndex, start, end, depth } = range;
  if (!parent.canReplaceWith(startIndex, endIndex, nodes.callout)) return false;
  const { tr } = state;
  if (empty && $from.parent.content.size > 0) {
    const callout = calloutOf(Fragment.from(nodes.paragraph.create()));
    tr.insert(end, callout);
    dispatch?.(cursorBefore(tr, end + callout.nodeSize - 1));
    return true;
  }
  const inner = parent.content.cut(start - $from.start(depth), end - $from.start(depth));
  const callout = calloutOf(inner);
  tr.replaceRangeWith(start, end, callout);
  dispatch?.(cursorBefore(tr, tr.mapping.map(end) - 1));
  return true;
};

/** From the title of a call-out, to the text under it. */
export const leaveTitle: Command = (state, dispatch) => {
  const title = around(state, nodes.callout_title);
  if (title === undefined) return false;
  const after = title.start + title.node.nodeSize;
  dispatch?.(
    state.tr.setSelection(TextSelection.near(state.doc.resolve(after + 1))).scrollIntoView(),
  );
  return true;
};

const isAtStart: Command = ({ selection }) =>
  selection instanceof TextSelection && selection.empty && selection.$from.parentOffset === 0;

/** At the start of a block that is more than a paragraph, Backspace makes it less. */
export const simplifyBackwards: Command = (state, dispatch) => {
  if (!isAtStart(state)) return false;
  const { $from } = state.selection;
  if ($from.parent.type === nodes.heading) return toParagraph(state, dispatch);
  const holder = $from.node(-1);
  if ($from.depth < 2 || $from.index(-1) !== 0) return false;
  if (holder.type === nodes.list_item) return liftListItem(nodes.list_item)(state, dispatch);
  if (holder.type === nodes.blockquote) return lift(state, dispatch);
  return false;
};

/** At the start of the title of a call-out, Backspace takes its frame away. */
export const unwrapCallout: Command = (state, dispatch) => {
  const callout = around(state, nodes.callout);
  const title = around(state, nodes.callout_title);
  if (!isAtStart(state) || callout === undefined || title === undefined) return false;
  const words = nodes.paragraph.create(null, title.node.content);
  const { tr } = state;
  tr.replaceWith(callout.start, callout.start + callout.node.nodeSize, [
    words,
    ...callout.node.children.slice(1),
  ]);
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, callout.start + 1)));
  return true;
};
