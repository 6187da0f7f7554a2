/** The bar of buttons over the text. Browser only. */
import type { EditorView } from 'prosemirror-view';
import { closeInsertion, insertionIn, openInsertion } from '../plugins/insertion';
import { markAround } from '../commands/places';
import { textSchema } from '../schema/text-schema';
import { askForLink } from './asked-insertions';
import { roveFocus } from './roving-focus';
import { TEXT_BUTTONS } from './toolbar-buttons';

interface Props {
  readonly view: EditorView;
  readonly isMarkdown: boolean;
  readonly onMarkdown: () => void;
  readonly textId: string;
}

const titled = (name: string, keys: string): string => `${name} (${keys})`;

export function TextToolbar({ view, isMarkdown, onMarkdown, textId }: Props) {
  const { state } = view;
  const isOpen = insertionIn(state) !== undefined;
  const isLink = markAround(state.selection.$from, textSchema.marks.link) !== undefined;
  return (
    <div
      className="it77-bar"
      role="toolbar"
      aria-label="Mise en forme du texte"
      aria-controls={textId}
      onKeyDown={roveFocus}
      // The selection of the text stays what it is.
      onMouseDown={(event) => {
        event.preventDefault();
      }}
    >
      <span className="it77-group">
        <button
          type="button"
          className="it77-insert"
          aria-haspopup="listbox"
          aria-expanded={isOpen}
          disabled={isMarkdown}
          title="Insérer (tapez « / » ou « + » dans le texte)"
          onClick={() => {
            (isOpen ? closeInsertion : openInsertion)(state, view.dispatch);
            view.focus();
          }}
        >
          Insérer
        </button>
        <button
          type="button"
          tabIndex={-1}
          aria-pressed={isLink}
          disabled={isMarkdown}
          title={titled('Lien', 'Ctrl+K')}
          onClick={() => {
            void askForLink(view);
          }}
        >
          Lien
        </button>
      </span>
      {TEXT_BUTTONS.map((group, at) => (
        <span key={at} className="it77-group">
          {group.map(({ name, sign, keys, command, isOn }) => (
            <button
              key={name}
              type="button"
              tabIndex={-1}
              aria-label={name}
              aria-pressed={isOn?.(state)}
              disabled={isMarkdown || !command(state)}
              title={titled(name, keys)}
              data-name={name}
              data-sign={sign}
              onClick={() => {
                command(view.state, view.dispatch, view);
                view.focus();
              }}
            />
          ))}
        </span>
      ))}
      <span className="it77-group">
        <button
          type="button"
          tabIndex={-1}
          aria-pressed={isMarkdown}
          title="Montrer le texte tel que le fichier l’écrit, en Markdown"
          onClick={onMarkdown}
        >
          Markdown
        </button>
      </span>
    </div>
  );
}
