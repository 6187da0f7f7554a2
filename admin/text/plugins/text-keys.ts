/**
 * The keys of the text. None uses Alt with Ctrl, which write signs on a French keyboard (AltGr), nor a sign
 * that this keyboard has elsewhere.
 */
import { baseKeymap, chainCommands, exitCode, toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import type { Command, Plugin } from 'prosemirror-state';
import { goToNextCell } from 'prosemirror-tables';
import {
  leaveTitle,
  simplifyBackwards,
  toggleHeading,
  toggleList,
  toggleQuote,
  toParagraph,
  unwrapCallout,
} from '../commands/blocks';
import { around } from '../commands/places';
import { cellBelow, deleteWholeTable, nextCell } from '../commands/tables';
import { textSchema } from '../schema/text-schema';

const { nodes, marks } = textSchema;

/** A line break, where the words may have several lines. */
const breakLine: Command = (state, dispatch) => {
  const { parent } = state.selection.$from;
  if (parent.type !== nodes.paragraph) return parent.type !== nodes.code_block;
  const { tr } = state;
  dispatch?.(tr.replaceSelectionWith(nodes.hard_break.create(), true).scrollIntoView());
  return true;
};

/** In a table or a list, Tab moves within the text; after Escape it leaves the text, as anywhere else. */
function tabKeys(): Readonly<Record<string, Command>> {
  let isLeaving = false;
  const unlessLeaving =
    (command: Command): Command =>
    (...call) => {
      if (!isLeaving) return command(...call);
      isLeaving = false;
      return false;
    };
  return {
    Escape: (state) => {
      isLeaving = around(state, nodes.table, nodes.list_item) !== undefined;
      return false;
    },
    Tab: unlessLeaving(chainCommands(nextCell, sinkListItem(nodes.list_item))),
    'Shift-Tab': unlessLeaving(chainCommands(goToNextCell(-1), liftListItem(nodes.list_item))),
  };
}

/** Ours, before those that every editor has. */
export const textKeys = (): readonly Plugin[] => [
  keymap({
    ...tabKeys(),
    Enter: chainCommands(cellBelow, leaveTitle, splitListItem(nodes.list_item)),
    'Shift-Enter': chainCommands(cellBelow, leaveTitle, breakLine),
    'Mod-Enter': exitCode,
    Backspace: chainCommands(deleteWholeTable, unwrapCallout, simplifyBackwards),
    Delete: deleteWholeTable,
    'Mod-b': toggleMark(marks.strong),
    'Mod-i': toggleMark(marks.emphasis),
    'Mod-z': undo,
    'Mod-y': redo,
    'Mod-Shift-z': redo,
    'Mod-Shift-0': toParagraph,
    'Mod-Shift-2': toggleHeading(2),
    'Mod-Shift-3': toggleHeading(3),
    'Mod-Shift-4': toggleHeading(4),
    'Mod-Shift-7': toggleList(nodes.ordered_list),
    'Mod-Shift-8': toggleList(nodes.bullet_list),
    'Mod-Shift-9': toggleQuote,
  }),
  keymap(baseKeymap),
];
