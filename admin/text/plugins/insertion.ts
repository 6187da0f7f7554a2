/**
 * Where the insertion list stands: open after « / » or « + », or by its button, and sifted by what is typed
 * since. What was typed for it goes away with the choice. Pure.
 */
import {
  Plugin,
  PluginKey,
  TextSelection,
  type Command,
  type EditorState,
} from 'prosemirror-state';

export interface Insertion {
  /** Where the sign that opened it stands, or the cursor when a button did. */
  readonly from: number;
  /** What was typed to find, without the sign. */
  readonly asked: string;
  /** Of the choices found, which one Enter takes. */
  readonly active: number;
}

type Change = 'close' | { readonly open: string } | { readonly active: number };

interface Held {
  readonly from: number;
  readonly sign: string;
  readonly active: number;
}

const key = new PluginKey<Held | undefined>('insertion');

/** Words that nobody types to find something in a list of one screen. */
const TOO_LONG = 30;

/** A sign opens the list where a word may begin, in words that are no code. */
const OPENS = /^[/+]$/u;
const MAY_BEGIN = /(?:^|[\s\u00A0(«])$/u;

/** What stands between the sign and the cursor; undefined once the cursor has gone elsewhere. */
function typedSince({ selection, doc }: EditorState, { from, sign }: Held): string | undefined {
  if (!selection.empty || selection.from < from) return undefined;
  const $from = doc.resolve(from);
  if (!$from.sameParent(selection.$from)) return undefined;
  const typed = doc.textBetween(from, selection.from, undefined, ' ');
  return typed.startsWith(sign) && typed.length < TOO_LONG ? typed.slice(sign.length) : undefined;
}

/** The list, while it is open. */
export function insertionIn(state: EditorState): Insertion | undefined {
  const held = key.getState(state);
  const asked = held && typedSince(state, held);
  return held === undefined || asked === undefined
    ? undefined
    : { from: held.from, active: held.active, asked };
}

const change =
  (wanted: Change): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.setMeta(key, wanted));
    return true;
  };

export const openInsertion: Command = change({ open: '' });
export const closeInsertion: Command = change('close');
export const activateInsertion = (active: number): Command => change({ active });

/** Takes away what was typed to find, before the choice is made. */
export const clearInsertion: Command = (state, dispatch) => {
  const insertion = insertionIn(state);
  if (insertion === undefined) return false;
  const { tr, selection } = state;
  dispatch?.(tr.delete(insertion.from, selection.from).setMeta(key, 'close'));
  return true;
};

export const insertionPlugin = new Plugin<Held | undefined>({
  key,
  state: {
    init: () => undefined,
    apply: (tr, held, _before, state) => {
      // Reason for the cast: only the commands above set it.
      const wanted = tr.getMeta(key) as Change | undefined;
      if (wanted === 'close') return undefined;
      if (wanted !== undefined && 'open' in wanted) {
        return { from: tr.selection.from - wanted.open.length, sign: wanted.open, active: 0 };
      }
      if (held === undefined) return undefined;
      const moved = { ...held, from: tr.mapping.map(held.from, -1) };
      const typed = typedSince(state, moved);
      // Words that begin with a space are a text: « + 22 % ».
      if (typed === undefined || /^\s/u.test(typed)) return undefined;
      if (wanted !== undefined) return { ...moved, active: wanted.active };
      return tr.docChanged ? { ...moved, active: 0 } : moved;
    },
  },
  props: {
    handleTextInput(view, from, to, typed) {
      const { $from } = view.state.selection;
      if (!OPENS.test(typed) || $from.parent.type.spec.code === true) return false;
      const before = $from.parent.textBetween(0, $from.parentOffset, undefined, ' ');
      if (!(view.state.selection instanceof TextSelection) || !MAY_BEGIN.test(before)) return false;
      view.dispatch(view.state.tr.insertText(typed, from, to).setMeta(key, { open: typed }));
      return true;
    },
  },
});
