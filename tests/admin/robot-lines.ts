/** What a robot that writes as editors do puts on a line, with words that need care. */
import fc from 'fast-check';
import type { Command } from 'prosemirror-state';
import { putInline, putLink } from '../../admin/text/commands/inline';
import { textSchema } from '../../admin/text/schema/text-schema';
import type { Typist } from './typist';

export type Gesture = (typist: Typist) => void;

const { nodes } = textSchema;

/** What editors write, and what Markdown or typography would take for something else. */
const WORDS = [
  'le télécentre',
  'ouvre à Meaux',
  "l'an 2012",
  'dès 14h30',
  '« oui »',
  '"non"',
  '1 500 m²',
  'le CO2',
  'le 1er juin',
  'R&D',
  'snake_case',
  'a * b',
  '50 %',
  'prix < 10 €',
  '[sic]',
  '#travail',
  'où ?',
  'et/ou',
  '+ 22 %',
  'M. Dupont',
  'https',
  'le 12.',
  '*mot*',
  '&amp;',
  '[mot](ailleurs)',
  '<b>gras</b>',
];

export const words = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 })
  .map((chosen) => chosen.join(' '));

const CTRL = { ctrlKey: true };

export const run =
  (command: Command): Gesture =>
  (typist) => {
    typist.run(command);
  };

const between =
  (key: string) =>
  (said: string): Gesture =>
  (typist) => {
    typist.press(key, CTRL);
    typist.type(said);
    typist.press(key, CTRL);
  };

const linkTo =
  (href: string) =>
  (said: string): Gesture =>
    run(putLink({ words: said, href }));

/** What stands among words. */
const passage: fc.Arbitrary<Gesture> = fc.oneof(
  words.map((said): Gesture => (typist) => {
    typist.type(said);
  }),
  words.map(between('b')),
  words.map(between('i')),
  words.map(linkTo('https://exemple.fr/a_(b)?c=1&d=2')),
  words.map(linkTo('entry:glossary/tiers-lieu')),
  words.map(linkTo('../medias/programme.pdf')),
  fc.constant(run(putInline(nodes.figure.create({ id: 'adherents-2013', words: '43' })))),
  fc.constant(run(putInline(nodes.note.create({ number: 1, words: '1' })))),
  fc.constant<Gesture>((typist) => {
    typist.type('le mot');
    typist.press('Enter', { shiftKey: true });
    typist.type('la suite');
  }),
);

export const line = fc
  .array(passage, { minLength: 1, maxLength: 6 })
  .map((passages): Gesture => (typist) => {
    passages.forEach((write, rank) => {
      if (rank > 0) typist.type(' ');
      write(typist);
    });
  });
