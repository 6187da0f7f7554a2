/** What happens to what is pasted into the text, or dropped on it. Browser only. */
import type { Slice } from 'prosemirror-model';
import { Plugin, TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { around } from '../commands/places';
import { textSchema } from '../schema/text-schema';
import { settlePastedPage } from './pasted-page';
import { onOneLine, pastedWords } from './pasted-words';

const { nodes } = textSchema;

type Receive = (view: EditorView, files: readonly File[]) => void;

/** What this editor copied itself is whole already. */
const OWN = 'data-pm-slice';

function settled(html: string): string {
  if (html.includes(OWN)) return html;
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  settlePastedPage(body);
  return body.innerHTML;
}

/** Word and spreadsheets put a picture of the words beside the words. */
const hasWords = (data: DataTransfer): boolean => {
  const { body } = new DOMParser().parseFromString(data.getData('text/html'), 'text/html');
  return body.textContent.trim() !== '' || data.getData('text/plain').trim() !== '';
};

const filesIn = (data: DataTransfer | null): readonly File[] =>
  data === null || hasWords(data) ? [] : Array.from(data.files);

const isOneLine = ({ state }: EditorView): boolean =>
  around(state, nodes.heading, nodes.callout_title, nodes.table_cell, nodes.table_header) !==
  undefined;

const holdsTable = ({ content }: Slice): boolean => {
  let isFound = false;
  content.descendants(({ type }) => {
    isFound ||= type === nodes.table || type === nodes.table_row || type === nodes.table_cell;
    return !isFound;
  });
  return isFound;
};

/** @param receive takes files that are pasted or dropped */
export const pastePlugin = (receive: Receive): Plugin =>
  new Plugin({
    props: {
      transformPastedHTML: settled,
      clipboardTextParser: (text) => pastedWords(text),
      handlePaste(view, event, slice) {
        const files = filesIn(event.clipboardData);
        if (files.length > 0) {
          receive(view, files);
          return true;
        }
        if (!isOneLine(view) || holdsTable(slice)) return false;
        view.dispatch(view.state.tr.replaceSelection(onOneLine(slice)).scrollIntoView());
        return true;
      },
      handleDrop(view, event) {
        const files = filesIn(event.dataTransfer);
        if (files.length === 0) return false;
        event.preventDefault();
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
        if (at !== null) {
          const near = TextSelection.near(view.state.doc.resolve(at.pos));
          view.dispatch(view.state.tr.setSelection(near));
        }
        receive(view, files);
        return true;
      },
    },
  });
