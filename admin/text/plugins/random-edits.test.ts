/** Random sequences of what editors do: nothing fails, and what is written is read back. */
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { DOMParser, type Node, type Slice } from 'prosemirror-model';
import {
  deleteSelection,
  joinBackward,
  joinForward,
  selectAll,
  splitBlock,
  toggleMark,
} from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { EditorState, TextSelection, type Command } from 'prosemirror-state';
import {
  addColumnAfter,
  addRowAfter,
  CellSelection,
  deleteColumn,
  deleteRow,
  deleteTable,
  TableMap,
} from 'prosemirror-tables';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import { expect, test } from 'vitest';
import { tidyMarkdown } from '~/lib/tidy-markdown';
import {
  insertCallout,
  leaveTitle,
  simplifyBackwards,
  toggleHeading,
  toggleList,
  toggleQuote,
  unwrapCallout,
} from '../commands/blocks';
import { putBlock, putInline, putLink, removeLink } from '../commands/inline';
import { around } from '../commands/places';
import {
  cellBelow,
  deleteWholeTable,
  insertTable,
  moveColumn,
  moveRow,
  nextCell,
} from '../commands/tables';
import { settledBlocks } from '../output/settled-block';
import { writeBlocks } from '../output/write-blocks';
import { writeText } from '../output/write-text';
import { settlePastedPage } from '../paste/pasted-page';
import { onOneLine, pastedWords } from '../paste/pasted-words';
import { GOOGLE_DOCS, WORD } from '../paste/samples';
import { readBlocks, readText } from '../reading/read-text';
import { textSchema } from '../schema/text-schema';
import { withRoom } from './settled-document';
import { textPlugins } from './text-plugins';

const RUNS = Number(process.env['RANDOM_EDITS'] ?? 2000);
/** The same sequences each time, so that no change of something else is refused by luck; others when asked for. */
const SEED = Number(process.env['RANDOM_SEED'] ?? 77);
const { nodes, marks } = textSchema;

const START = `## Titre

Un [1](source:1), **gras *et* italique**, [16 %](figure:a), [mots](entry:news/a).

* un
* deux
  * dans deux

> **À savoir**
>
> Libre.

| a | b |
| --- | ---: |
| c | d |

1. un
2. deux

> Cité.

![Ce que montre l’image](../medias/a.jpg "Légende")

La fin.
`;

/** Signs that Markdown reads, and words. */
const WORDS = fc.oneof(
  fc.constantFrom(
    'mot',
    ' ',
    'é',
    '*',
    '_',
    '**',
    '`',
    '[',
    ']',
    '](',
    '[a](b)',
    '!',
    '#',
    '# ',
    '> ',
    '- ',
    '+ ',
    '1. ',
    '2012. ',
    '|',
    '---',
    '<b>',
    '&amp;',
    '~~',
    '\\',
    ':',
    '« ',
    ' »',
    '.',
    '(',
    ')',
    '  ',
    '=',
    '\t',
    'https://a.fr',
    '«',
  ),
  fc
    .string({ maxLength: 6, unit: 'grapheme' })
    .map((text) => text.replaceAll(/[\p{C}\p{Z}]/gu, ' ')),
);

const parser = DOMParser.fromSchema(textSchema);
function pasted(html: string): Slice {
  const { body } = new JSDOM(html).window.document;
  settlePastedPage(body);
  return parser.parseSlice(body);
}

const SLICES: readonly Slice[] = [
  ...[
    WORD,
    GOOGLE_DOCS,
    '<ul><li>a<ul><li>b</li></ul></li></ul>',
    '<td>x</td><td>y</td>',
    '<b>gras</b>',
  ].map(pasted),
  ...['un\ndeux', 'a\tb\nc\td', 'voir [16 %](figure:x)'].map(pastedWords),
];

const paste =
  (slice: Slice): Command =>
  (state, dispatch) => {
    const isLine = around(
      state,
      nodes.heading,
      nodes.callout_title,
      nodes.table_cell,
      nodes.table_header,
    );
    dispatch?.(state.tr.replaceSelection(isLine ? onOneLine(slice) : slice));
    return true;
  };

const type =
  (words: string): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.insertText(words));
    return true;
  };

/** Selects between two places of the document, from 0 to 1. */
const select =
  (from: number, to: number): Command =>
  ({ doc, tr }, dispatch) => {
    const at = (part: number) => doc.resolve(Math.round(part * doc.content.size));
    dispatch?.(tr.setSelection(TextSelection.between(at(from), at(to))));
    return true;
  };

const selectTable: Command = ({ doc, tr }, dispatch) => {
  let found: { node: Node; at: number } | undefined;
  doc.descendants((node, at) => {
    if (node.type === nodes.table) found ??= { node, at };
    return found === undefined;
  });
  if (found === undefined) return false;
  const { map } = TableMap.get(found.node);
  const [first = 0, last = 0] = [map[0], map.at(-1)];
  dispatch?.(tr.setSelection(CellSelection.create(doc, found.at + 1 + first, found.at + 1 + last)));
  return true;
};

const COMMANDS: readonly Command[] = [
  splitBlock,
  splitListItem(nodes.list_item),
  joinBackward,
  joinForward,
  deleteSelection,
  deleteSelection,
  selectAll,
  undo,
  undo,
  redo,
  toggleMark(marks.strong),
  toggleMark(marks.emphasis),
  toggleHeading(2),
  toggleHeading(4),
  toggleList(nodes.bullet_list),
  toggleList(nodes.ordered_list),
  toggleQuote,
  insertCallout,
  leaveTitle,
  simplifyBackwards,
  unwrapCallout,
  sinkListItem(nodes.list_item),
  liftListItem(nodes.list_item),
  insertTable,
  nextCell,
  cellBelow,
  addRowAfter,
  addColumnAfter,
  deleteRow,
  deleteColumn,
  deleteTable,
  selectTable,
  deleteWholeTable,
  moveRow(1),
  moveRow(-1),
  moveColumn(1),
  removeLink,
  putLink({ words: 'lien', href: 'https://a.fr/b_(c' }),
  putLink({ words: 'un *lien*', href: 'entry:news/a' }),
  putInline(nodes.hard_break.create()),
  putInline(nodes.note.create({ number: 1, words: '1' })),
  putInline(nodes.figure.create({ id: 'a', words: '16 %' })),
  putBlock(nodes.rule.create()),
  putBlock(
    nodes.picture.create({
      src: '../medias/a.png',
      alt: 'Un [dessin] *étoilé*',
      caption: 'Dit "ainsi"',
    }),
  ),
];

const place = fc.double({ min: 0, max: 1, noNaN: true });
const step: fc.Arbitrary<Command> = fc.oneof(
  { weight: 4, arbitrary: WORDS.map(type) },
  { weight: 3, arbitrary: fc.tuple(place, place).map(([from, to]) => select(from, to)) },
  { weight: 3, arbitrary: place.map((at) => select(at, at)) },
  { weight: 6, arbitrary: fc.constantFrom(...COMMANDS) },
  { weight: 1, arbitrary: fc.constantFrom(...SLICES).map(paste) },
);

function after(start: string, steps: readonly Command[]): EditorState {
  let state = EditorState.create({ doc: withRoom(readText(start)), plugins: [...textPlugins()] });
  for (const command of steps) {
    command(state, (transaction) => {
      state = state.apply(transaction);
    });
    state.doc.check();
  }
  return state;
}

const anew = (blocks: readonly Node[]): string => tidyMarkdown(writeBlocks(settledBlocks(blocks)));

test('no sequence fails, and what is written says what was on screen', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('', START),
      fc.array(step, { minLength: 1, maxLength: 25 }),
      (start, steps) => {
        const { doc } = after(start, steps);
        const settled = settledBlocks(doc.children);
        const written = anew(doc.children);
        const read = readBlocks(written);
        expect(read.map(String)).toEqual(settled.map(String));
        expect(read.every((block, at) => block.eq(settled[at] ?? block))).toBe(true);
        expect(anew(read)).toBe(written);
        const saved = writeText(doc);
        expect(writeText(readText(saved))).toBe(saved);
      },
    ),
    { numRuns: RUNS, seed: SEED },
  );
});

test('once all is undone, the file is what it was', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
      let state = after(START, steps);
      while (
        undo(state, (transaction) => {
          state = state.apply(transaction);
        })
      );
      expect(writeText(state.doc)).toBe(START);
    }),
    { numRuns: 300, seed: SEED },
  );
});
