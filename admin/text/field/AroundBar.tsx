/** What can be done with the thing in which the cursor stands: a link, a table, a picture. Browser only. */
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
import { deleteSelection } from 'prosemirror-commands';
import { NodeSelection, type Command } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { documentName } from '~/markdown/documents';
import { removeLink } from '../commands/inline';
import { markAround } from '../commands/places';
import { alignColumns, moveColumn, moveRow } from '../commands/tables';
import { useDestination } from '../dialogs/linkable';
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
import { roveFocus } from './roving-focus';

interface Props {
  readonly view: EditorView;
  readonly side: FormSide;
}

interface Gesture {
  readonly name: string;
  readonly command: Command;
}

const { nodes, marks } = textSchema;

const TABLE: readonly Gesture[] = [
  { name: 'Ligne au-dessus', command: addRowBefore },
  { name: 'Ligne au-dessous', command: addRowAfter },
  { name: 'Monter la ligne', command: moveRow(-1) },
  { name: 'Descendre la ligne', command: moveRow(1) },
  { name: 'Supprimer la ligne', command: deleteRow },
  { name: 'Colonne à gauche', command: addColumnBefore },
  { name: 'Colonne à droite', command: addColumnAfter },
  { name: 'Colonne vers la gauche', command: moveColumn(-1) },
  { name: 'Colonne vers la droite', command: moveColumn(1) },
  { name: 'Supprimer la colonne', command: deleteColumn },
  { name: 'Aligner à gauche', command: alignColumns('') },
  { name: 'Aligner à droite', command: alignColumns('right') },
  { name: 'Supprimer le tableau', command: deleteTable },
];

/** A command that asks something first. */
const asking =
  (question: (view: EditorView) => Promise<void>): Command =>
  (_state, dispatch, view) => {
    if (dispatch && view) void question(view);
    return true;
  };

/** What is there, and what can be done with it; undefined among plain words. */
function gesturesAt(
  { state }: EditorView,
  side: FormSide,
):
  | { readonly name: string; readonly href?: string; readonly gestures: readonly Gesture[] }
  | undefined {
  const { selection } = state;
  const selected = selection instanceof NodeSelection ? selection.node : undefined;
  const remove = { name: 'Retirer', command: deleteSelection };
  if (selected?.type === nodes.picture) {
    const change = asking((view) => changePicture(view, side, selection.from));
    const replace = asking((view) => replacePicture(view, side, selection.from));
    return {
      name: 'Image',
      gestures: [
        { name: 'Changer ses mots', command: change },
        { name: 'Prendre une autre image', command: replace },
        remove,
      ],
    };
  }
  if (selected?.type === nodes.figure) {
    return {
      name: 'Chiffre clé',
      href: `figure:${wordsAt(selected, 'id')}`,
      gestures: [{ name: 'Changer', command: asking(askForFigure) }, remove],
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
    const isDocument = documentName(href) !== undefined;
    return {
      name: 'Lien',
      href,
      gestures: [
        change,
        ...(isDocument ? [replace] : []),
        { name: 'Ôter le lien', command: removeLink },
      ],
    };
  }
  return isInTable(state) ? { name: 'Tableau', gestures: TABLE } : undefined;
}

function Destination({ href }: { readonly href: string }) {
  const { label, detail } = useDestination(href);
  return (
    <span className="it77-leads">
      {label} <small>{detail}</small>
    </span>
  );
}

export function AroundBar({ view, side }: Props) {
  const found = gesturesAt(view, side);
  if (found === undefined) return null;
  const { name, href, gestures } = found;
  return (
    <div
      className="it77-around"
      role="toolbar"
      aria-label={name}
      onKeyDown={roveFocus}
      onMouseDown={(event) => {
        event.preventDefault();
      }}
    >
      {href === undefined ? null : <Destination href={href} />}
      {gestures.map(({ name: gesture, command }, at) => (
        <button
          key={gesture}
          type="button"
          tabIndex={at === 0 ? 0 : -1}
          disabled={!command(view.state)}
          onClick={() => {
            command(view.state, view.dispatch, view);
            view.focus();
          }}
        >
          {gesture}
        </button>
      ))}
    </div>
  );
}
