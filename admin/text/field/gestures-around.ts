/** What can be done with the thing in which the cursor stands: a link, a table, a picture. Browser only. */
import { deleteSelection } from 'prosemirror-commands';
import { NodeSelection, type Command } from 'prosemirror-state';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  isInTable,
} from 'prosemirror-tables';
import type { EditorView } from 'prosemirror-view';
import { mediaName } from '~/markdown/media-names';
import { removeLink } from '../commands/inline';
import { markAround } from '../commands/places';
import { alignColumns, moveColumn, moveRow } from '../commands/tables';
import { wordsAt } from '../schema/attributes';
import { textSchema } from '../schema/text-schema';
import {
  askForFigure,
  askForLink,
  changePicture,
  replaceDocument,
  replacePicture,
} from './asked-insertions';
import type { FormSide } from './form-side';

interface Gesture {
  readonly name: string;
  /** What the button shows, when that is not its name. */
  readonly sign?: string;
  readonly command: Command;
}

interface Group {
  readonly label?: string;
  readonly gestures: readonly Gesture[];
}

const { nodes, marks } = textSchema;

const TABLE: readonly Group[] = [
  {
    label: 'Ligne',
    gestures: [
      { name: 'Ligne au-dessus', sign: '+ ↑', command: addRowBefore },
      { name: 'Ligne au-dessous', sign: '+ ↓', command: addRowAfter },
      { name: 'Monter la ligne', sign: '↑', command: moveRow(-1) },
      { name: 'Descendre la ligne', sign: '↓', command: moveRow(1) },
      { name: 'Supprimer la ligne', sign: 'Supprimer', command: deleteRow },
    ],
  },
  {
    label: 'Colonne',
    gestures: [
      { name: 'Colonne à gauche', sign: '+ ←', command: addColumnBefore },
      { name: 'Colonne à droite', sign: '+ →', command: addColumnAfter },
      { name: 'Colonne vers la gauche', sign: '←', command: moveColumn(-1) },
      { name: 'Colonne vers la droite', sign: '→', command: moveColumn(1) },
      { name: 'Supprimer la colonne', sign: 'Supprimer', command: deleteColumn },
    ],
  },
  {
    gestures: [
      { name: 'Aligner à gauche', command: alignColumns('') },
      { name: 'Aligner à droite', command: alignColumns('right') },
      { name: 'Supprimer le tableau', command: deleteTable },
    ],
  },
];

/** A command that asks something first. */
const asking =
  (question: (view: EditorView) => Promise<void>): Command =>
  (_state, dispatch, view) => {
    if (dispatch && view) void question(view);
    return true;
  };

interface Around {
  /** What is there. */
  readonly name: string;
  /** Where it leads, if it does. */
  readonly href?: string;
  readonly groups: readonly Group[];
}

/** What is there, and what can be done with it; undefined among plain words. */
export function gesturesAround({ state }: EditorView, side: FormSide): Around | undefined {
  const { selection } = state;
  const selected = selection instanceof NodeSelection ? selection.node : undefined;
  const remove = { name: 'Retirer', command: deleteSelection };
  if (selected?.type === nodes.picture) {
    const change = asking((view) => changePicture(view, side, selection.from));
    const replace = asking((view) => replacePicture(view, side, selection.from));
    return {
      name: 'Image',
      groups: [
        {
          gestures: [
            { name: 'Changer ses mots', command: change },
            { name: 'Prendre une autre image', command: replace },
            remove,
          ],
        },
      ],
    };
  }
  if (selected?.type === nodes.figure) {
    return {
      name: 'Chiffre clé',
      href: `figure:${wordsAt(selected, 'id')}`,
      groups: [{ gestures: [{ name: 'Changer', command: asking(askForFigure) }, remove] }],
    };
  }
  const link = markAround(selection.$from, marks.link);
  if (link !== undefined) {
    const change = { name: 'Changer le lien', command: asking((view) => askForLink(view)) };
    const href = wordsAt(link.mark, 'href');
    const replace = {
      name: 'Prendre un autre fichier',
      command: asking((view) => replaceDocument(view, side)),
    };
    const isDocument = mediaName(href) !== undefined;
    return {
      name: 'Lien',
      href,
      groups: [
        {
          gestures: [
            change,
            ...(isDocument ? [replace] : []),
            { name: 'Ôter le lien', command: removeLink },
          ],
        },
      ],
    };
  }
  return isInTable(state) ? { name: 'Tableau', groups: TABLE } : undefined;
}
