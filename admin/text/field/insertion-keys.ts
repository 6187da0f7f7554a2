/** The keys of the insertion list, which the text hands over while it is open. Browser only. */
import { keydownHandler } from 'prosemirror-keymap';
import { Plugin, type Command } from 'prosemirror-state';
import { activateInsertion, closeInsertion, insertionIn } from '../plugins/insertion';
import type { FormSide } from './form-side';
import { takeChoice } from './InsertionList';
import { insertionChoices } from './insertion-choices';

const step =
  (by: number): Command =>
  (state, dispatch) => {
    const insertion = insertionIn(state);
    const { length } = insertionChoices(insertion?.asked ?? '');
    if (insertion === undefined || length === 0) return false;
    return activateInsertion((insertion.active + by + length) % length)(state, dispatch);
  };

const take =
  (side: FormSide): Command =>
  (state, _dispatch, view) => {
    const insertion = insertionIn(state);
    const choice = insertion && insertionChoices(insertion.asked)[insertion.active];
    if (choice === undefined || view === undefined) return false;
    takeChoice(view, side, choice);
    return true;
  };

const leave: Command = (state, dispatch) =>
  insertionIn(state) !== undefined && closeInsertion(state, dispatch);

/** Before the keys of the text. */
export const insertionKeys = (side: FormSide): Plugin =>
  new Plugin({
    props: {
      handleKeyDown: keydownHandler({
        ArrowDown: step(1),
        ArrowUp: step(-1),
        Enter: take(side),
        Tab: take(side),
        Escape: leave,
      }),
      handleDOMEvents: {
        blur: (view) => {
          leave(view.state, view.dispatch);
          return false;
        },
      },
    },
  });
