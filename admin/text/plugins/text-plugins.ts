/** All that the text does by itself. */
import { dropCursor } from 'prosemirror-dropcursor';
import { gapCursor } from 'prosemirror-gapcursor';
import { history } from 'prosemirror-history';
import type { Plugin } from 'prosemirror-state';
import { tableEditing } from 'prosemirror-tables';
import { insertionPlugin } from './insertion';
import { settledDocument } from './settled-document';
import { textKeys } from './text-keys';
import { typedRules } from './typed-rules';

/** Those that need nothing of the form. */
export const textPlugins = (): readonly Plugin[] => [
  insertionPlugin,
  typedRules,
  ...textKeys(),
  history(),
  gapCursor(),
  dropCursor({ class: 'it77-drop', width: 3, color: false }),
  tableEditing(),
  settledDocument,
];
