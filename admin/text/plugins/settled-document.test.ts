import { EditorState, TextSelection } from 'prosemirror-state';
import { describe, expect, test } from 'vitest';
import { readText } from '../reading/read-text';
import { textPlugins } from './text-plugins';
import { withRoom } from './settled-document';

/** What is left when words are typed over a selection that goes from one place of a text to another. */
function typedOver(markdown: string, from: string, to: string): string {
  const state = EditorState.create({
    doc: withRoom(readText(markdown)),
    plugins: [...textPlugins()],
  });
  const placeOf = (words: string): number => {
    let place = 0;
    state.doc.descendants((node, at) => {
      if (node.isText && node.text === words) place = at + 1;
    });
    return place;
  };
  const selection = TextSelection.create(state.doc, placeOf(from), placeOf(to));
  const selected = state.apply(state.tr.setSelection(selection));
  return String(selected.apply(selected.tr.insertText('X')).doc);
}

const CALLOUT = '> **Titre**\n>\n> Suite.';

describe('words typed over what begins in one block and ends in another', () => {
  test.each([
    [
      'a quotation and the title of a call-out',
      `> Cité.\n\n${CALLOUT}`,
      ['Cité.', 'Titre'],
      'doc(blockquote(paragraph("CXitre"), paragraph("Suite.")), paragraph)',
    ],
    [
      'a list and the title of a call-out',
      `* Item\n\n${CALLOUT}`,
      ['Item', 'Titre'],
      'doc(bullet_list(list_item(paragraph("IXitre"))), callout(callout_title, paragraph("Suite.")), paragraph)',
    ],
    [
      'the title of a call-out and its text',
      CALLOUT,
      ['Titre', 'Suite.'],
      'doc(callout(callout_title("TXuite."), paragraph), paragraph)',
    ],
    [
      'the text of a call-out and a quotation',
      `${CALLOUT}\n\n> Cité.`,
      ['Suite.', 'Cité.'],
      'doc(callout(callout_title("Titre"), paragraph("SXité.")), paragraph)',
    ],
  ])('%s', (_case, markdown, [from, to], left) => {
    expect(typedOver(markdown, from ?? '', to ?? '')).toBe(left);
  });
});
