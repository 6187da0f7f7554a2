/** The text on screen: made once, then told what changes around it. Browser only. */
import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { keymap } from 'prosemirror-keymap';
import { writeText } from '../output/write-text';
import { pastePlugin } from '../paste/paste-plugin';
import { insertionIn } from '../plugins/insertion';
import { withRoom } from '../plugins/settled-document';
import { textPlugins } from '../plugins/text-plugins';
import { toldFacts } from '../plugins/told-facts';
import { readText } from '../reading/read-text';
import { PictureViews } from '../views/picture-view';
import { drawNote, FigureViews, type FindEntry } from '../views/reference-view';
import { askForLink, changePicture, receiveFiles } from './asked-insertions';
import type { FormSide } from './form-side';
import { insertionKeys } from './insertion-keys';
import { optionId } from './InsertionList';

export interface TextParts {
  readonly side: FormSide;
  readonly find: FindEntry;
  readonly sizeOf: (name: string) => number | undefined;
  readonly textId: string;
  readonly listId: string;
  readonly labelId: string;
  /** Hears the text as it is to be written, after each change. */
  readonly onWrite: (markdown: string) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

export interface TextView {
  readonly host: RefObject<HTMLDivElement | null>;
  /** Absent until the first drawing. */
  readonly view: EditorView | undefined;
  /** Shows another text: a draft taken back, or what was written as Markdown. */
  readonly show: (markdown: string) => void;
  /** Draws again what depends on the site and on the files. */
  readonly refresh: () => void;
}

const plugins = ({ side, sizeOf }: TextParts) => [
  insertionKeys(side),
  keymap({
    'Mod-k': (_state, _dispatch, view) => {
      if (view) void askForLink(view);
      return true;
    },
  }),
  toldFacts(sizeOf),
  pastePlugin((view, files) => {
    void receiveFiles(view, side, files);
  }),
  ...textPlugins(),
];

const stateOf = (markdown: string, parts: TextParts): EditorState =>
  EditorState.create({ doc: withRoom(readText(markdown)), plugins: plugins(parts) });

const attributesOf = (state: EditorState, { textId, listId, labelId }: TextParts) => {
  const insertion = insertionIn(state);
  const list: Readonly<Record<string, string>> =
    insertion === undefined
      ? {}
      : { 'aria-controls': listId, 'aria-activedescendant': optionId(listId, insertion.active) };
  return {
    id: textId,
    class: 'prose',
    role: 'textbox',
    lang: 'fr',
    spellcheck: 'true',
    'aria-multiline': 'true',
    'aria-labelledby': labelId,
    'data-takes-files': '',
    ...list,
  };
};

/** @param start the text as the form holds it when it opens */
export function useTextView(start: string, parts: TextParts): TextView {
  const host = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<EditorView>();
  const [, draw] = useState({});
  const [pictures] = useState(
    () =>
      new PictureViews(parts.side.addressOf, (shown, at) => {
        void changePicture(shown, parts.side, at);
      }),
  );
  const [figures] = useState(() => new FigureViews(parts.find));

  useLayoutEffect(() => {
    if (host.current === null) return undefined;
    const made: EditorView = new EditorView(host.current, {
      state: stateOf(start, parts),
      attributes: (state) => attributesOf(state, parts),
      nodeViews: {
        picture: pictures.create,
        figure: figures.create,
        note: (node, shown) => drawNote(node, shown, parts.side.sourceTitles),
      },
      dispatchTransaction: (transaction) => {
        const { state, transactions } = made.state.applyTransaction(transaction);
        made.updateState(state);
        if (transactions.some(({ docChanged }) => docChanged)) parts.onWrite(writeText(state.doc));
        draw({});
      },
      handleDOMEvents: {
        focus: () => {
          parts.onFocus();
        },
        blur: () => {
          parts.onBlur();
        },
      },
    });
    setView(made);
    return () => {
      made.destroy();
    };
    // Made once; what it is given reads what is new by itself.
  }, []);

  return {
    host,
    view,
    show: (markdown) => {
      view?.updateState(stateOf(markdown, parts));
      draw({});
    },
    refresh: () => {
      pictures.draw();
      figures.draw();
    },
  };
}
