/**
 * Hands on the text, without a browser: keys go through what the field is made of (rules of typing,
 * shortcuts, settled documents), and `run` does what a button or an accepted window does.
 * Wants a document: `@vitest-environment jsdom`.
 */
import { EditorState, TextSelection, type Command } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { textPlugins } from '../../admin/text/plugins/text-plugins';
import { writeText } from '../../admin/text/output/write-text';
import { readText } from '../../admin/text/reading/read-text';
import { wordsAt } from '../../admin/text/schema/attributes';

export interface Typist {
  /** What comes at once, as from a telephone's keyboard; what a rule reads comes by itself. */
  readonly type: (words: string) => void;
  /** @param name as the browser says it: « Enter », « Tab » */
  readonly press: (name: string, modifiers?: KeyboardEventInit) => void;
  readonly run: (command: Command) => void;
  /** Puts the cursor at the end of the text. */
  readonly goToEnd: () => void;
  readonly isOnEmptyLine: () => boolean;
  /** The words on screen, captions included. */
  readonly words: () => string;
  /** The text as it is written in the file. */
  readonly markdown: () => string;
}

/** Opens an empty text. */
export function openText(): Typist {
  const state = EditorState.create({ doc: readText(''), plugins: [...textPlugins()] });
  const view = new EditorView(null, { state });
  return {
    type: (words) => {
      const { from, to } = view.state.selection;
      const insert = () => view.state.tr.insertText(words, from, to);
      const isTaken = view.someProp('handleTextInput', (take) =>
        take(view, from, to, words, insert),
      );
      if (isTaken !== true) view.dispatch(insert());
    },
    press: (key, modifiers = {}) => {
      const event = new KeyboardEvent('keydown', { key, ...modifiers });
      const isTaken = view.someProp('handleKeyDown', (take) => take(view, event));
      if (isTaken !== true) throw new Error(`Nothing takes ${key} here: ${String(view.state.doc)}`);
    },
    run: (command) => {
      if (!command(view.state, view.dispatch, view))
        throw new Error(`This cannot be done here: ${String(view.state.doc)}`);
    },
    goToEnd: () => {
      view.dispatch(view.state.tr.setSelection(TextSelection.atEnd(view.state.doc)));
    },
    isOnEmptyLine: () => {
      const { parent, depth } = view.state.selection.$from;
      return depth === 1 && parent.type.name === 'paragraph' && parent.content.size === 0;
    },
    words: () => {
      const { doc } = view.state;
      return doc.textBetween(0, doc.content.size, ' ', (leaf) =>
        leaf.type.name === 'picture'
          ? wordsAt(leaf, 'caption')
          : (leaf.type.spec.leafText?.(leaf) ?? ' '),
      );
    },
    markdown: () => writeText(view.state.doc),
  };
}
