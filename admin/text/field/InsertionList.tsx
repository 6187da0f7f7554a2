/** The list of what can be inserted, at the cursor; the keys stay with the text. Browser only. */
import { useLayoutEffect, useRef } from 'react';
import type { EditorView } from 'prosemirror-view';
import { clearInsertion, insertionIn } from '../plugins/insertion';
import type { FormSide } from './form-side';
import { insertionChoices, type InsertionChoice } from './insertion-choices';

interface Props {
  readonly view: EditorView;
  readonly side: FormSide;
  readonly listId: string;
}

/** Takes a choice, and what was typed for it away. */
export function takeChoice(view: EditorView, side: FormSide, choice: InsertionChoice): void {
  clearInsertion(view.state, view.dispatch);
  choice.run(view, side);
}

const MARGIN = 6;

/** Under the cursor, or over it when there is no room. */
function place(list: HTMLElement, view: EditorView): void {
  const { left, top, bottom } = view.coordsAtPos(view.state.selection.from);
  const { offsetWidth, offsetHeight } = list;
  const below = bottom + MARGIN;
  const fits = below + offsetHeight < window.innerHeight;
  list.style.left = `${String(Math.max(MARGIN, Math.min(left, window.innerWidth - offsetWidth - MARGIN)))}px`;
  list.style.top = `${String(fits ? below : Math.max(MARGIN, top - offsetHeight - MARGIN))}px`;
}

export const optionId = (listId: string, at: number): string => `${listId}-${String(at)}`;

export function InsertionList({ view, side, listId }: Props) {
  const insertion = insertionIn(view.state);
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    if (list.current === null) return;
    place(list.current, view);
    list.current.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });
  if (insertion === undefined) return null;
  const choices = insertionChoices(insertion.asked);
  return (
    <ul
      ref={list}
      id={listId}
      tabIndex={0}
      className="it77-insertions"
      role="listbox"
      aria-label="Insérer"
    >
      {choices.map((choice, at) => (
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- Reason: the text has the focus and takes the keys, as the combobox pattern of ARIA wants.
        <li
          key={choice.label}
          id={optionId(listId, at)}
          role="option"
          aria-selected={at === insertion.active}
          onMouseDown={(event) => {
            event.preventDefault();
          }}
          onClick={() => {
            takeChoice(view, side, choice);
          }}
        >
          {choice.label} <small>{choice.hint}</small>
        </li>
      ))}
    </ul>
  );
}
