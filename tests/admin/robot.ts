/** A robot that writes as editors do: every block, in any order. */
import fc from 'fast-check';
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow } from 'prosemirror-tables';
import { insertCallout } from '../../admin/text/commands/blocks';
import { putBlock } from '../../admin/text/commands/inline';
import { alignColumns, insertTable, moveRow } from '../../admin/text/commands/tables';
import { textSchema } from '../../admin/text/schema/text-schema';
import { line, run, words, type Gesture } from './robot-lines';

const { nodes } = textSchema;

const paragraph = line.map((write): Gesture => (typist) => {
  write(typist);
  typist.press('Enter');
});

const heading = (signs: string) =>
  words.map((said): Gesture => (typist) => {
    typist.type(`${signs} `);
    typist.type(said);
    typist.press('Enter');
  });

/** Each item, and what is put under it. */
const list = (sign: string) =>
  fc
    .array(fc.tuple(line, fc.option(line)), { minLength: 1, maxLength: 4 })
    .map((items): Gesture => (typist) => {
      typist.type(`${sign} `);
      for (const [write, under] of items) {
        write(typist);
        typist.press('Enter');
        if (under === null) continue;
        typist.press('Tab');
        under(typist);
        typist.press('Enter');
        typist.press('Tab', { shiftKey: true });
      }
      typist.press('Enter');
    });

const quotation = line.map((write): Gesture => (typist) => {
  typist.type('> ');
  write(typist);
  typist.press('Enter');
  typist.press('Enter');
});

const callout = line.map((write): Gesture => (typist) => {
  typist.run(insertCallout);
  write(typist);
});

const onTable = fc.constantFrom(
  addRowAfter,
  addColumnAfter,
  deleteRow,
  deleteColumn,
  alignColumns('right'),
  moveRow(-1),
);

const table = fc
  .tuple(fc.array(words, { minLength: 3, maxLength: 9 }), fc.option(onTable))
  .map(([cells, change]): Gesture => (typist) => {
    typist.run(insertTable);
    for (const cell of cells) {
      typist.type(cell);
      typist.press('Tab');
    }
    if (change !== null) typist.run(change);
  });

const picture = fc
  .tuple(words, fc.option(words, { nil: '' }))
  .map(([alt, caption]): Gesture =>
    run(putBlock(nodes.picture.create({ src: '../medias/photo.jpg', alt, caption }))),
  );

const rule = fc.constant(run(putBlock(nodes.rule.create())));

/** One text that holds every block, each in its turn. */
export const wholeText: fc.Arbitrary<Gesture> = fc
  .tuple(
    paragraph,
    heading('##'),
    heading('###'),
    heading('####'),
    list('-'),
    list('1.'),
    quotation,
    callout,
    table,
    picture,
    rule,
    paragraph,
  )
  .chain((blocks) => fc.shuffledSubarray([...blocks], { minLength: blocks.length }))
  .map((blocks): Gesture => (typist) => {
    for (const write of blocks) {
      typist.goToEnd();
      if (!typist.isOnEmptyLine()) throw new Error(`No room after: ${typist.markdown()}`);
      write(typist);
    }
  });
