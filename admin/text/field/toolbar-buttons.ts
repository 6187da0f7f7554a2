/** The buttons of the text: what they do, when they are pressed in, which keys do the same. */
import { toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import type { Command, EditorState } from 'prosemirror-state';
import { toggleHeading, toggleList, toggleQuote } from '../commands/blocks';
import { around, hasMark } from '../commands/places';
import { textSchema } from '../schema/text-schema';

const { nodes, marks } = textSchema;

export interface TextButton {
  readonly name: string;
  /** What the button shows. */
  readonly sign: string;
  /** Keys that do the same, as written on a French keyboard. */
  readonly keys: string;
  readonly command: Command;
  /** Absent for what is done once. */
  readonly isOn?: (state: EditorState) => boolean;
}

const isHeading =
  (level: number) =>
  ({ selection: { $from } }: EditorState): boolean =>
    $from.parent.type === nodes.heading && $from.parent.attrs['level'] === level;

const isIn =
  (...types: Parameters<typeof around>[1][]) =>
  (state: EditorState): boolean =>
    around(state, ...types) !== undefined;

/** In groups; the buttons of links and of insertions come besides. */
export const TEXT_BUTTONS: readonly (readonly TextButton[])[] = [
  [
    {
      name: 'Gras',
      sign: 'G',
      keys: 'Ctrl+B',
      command: toggleMark(marks.strong),
      isOn: (state) => hasMark(state, marks.strong),
    },
    {
      name: 'Italique',
      sign: 'I',
      keys: 'Ctrl+I',
      command: toggleMark(marks.emphasis),
      isOn: (state) => hasMark(state, marks.emphasis),
    },
  ],
  [2, 3, 4].map((level) => ({
    name: `Titre de niveau ${level}`,
    sign: `T${level}`,
    keys: `Ctrl+Maj+${level}`,
    command: toggleHeading(level),
    isOn: isHeading(level),
  })),
  [
    {
      name: 'Liste à puces',
      sign: '•',
      keys: 'Ctrl+Maj+8',
      command: toggleList(nodes.bullet_list),
      isOn: (state) =>
        around(state, nodes.bullet_list, nodes.ordered_list)?.node.type === nodes.bullet_list,
    },
    {
      name: 'Liste numérotée',
      sign: '1.',
      keys: 'Ctrl+Maj+7',
      command: toggleList(nodes.ordered_list),
      isOn: (state) =>
        around(state, nodes.bullet_list, nodes.ordered_list)?.node.type === nodes.ordered_list,
    },
    {
      name: 'Citation',
      sign: '»',
      keys: 'Ctrl+Maj+9',
      command: toggleQuote,
      isOn: isIn(nodes.blockquote),
    },
  ],
  [
    { name: 'Annuler', sign: '↶', keys: 'Ctrl+Z', command: undo },
    { name: 'Rétablir', sign: '↷', keys: 'Ctrl+Y', command: redo },
  ],
];
