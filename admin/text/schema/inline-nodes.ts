/** What stands among the words of a text. Pure. */
import { noteWords } from '~/markdown/note-words';
import type { NodeSpec } from 'prosemirror-model';
import { numberAt, wordsAt } from './attributes';

export const inlineNodes = {
  text: { group: 'inline line' },

  hard_break: {
    group: 'inline',
    inline: true,
    selectable: false,
    linebreakReplacement: true,
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
  },

  /** `[words](figure:id)`: the site shows the figure's present value in the place of the words. */
  figure: {
    group: 'inline line',
    inline: true,
    atom: true,
    attrs: { id: {}, words: { default: '' } },
    parseDOM: [
      {
        tag: 'a[data-figure]',
        priority: 60,
        getAttrs: ({ dataset, textContent }) => ({ id: dataset['figure'], words: textContent }),
      },
    ],
    leafText: (node) => wordsAt(node, 'words'),
    toDOM: (node) => ['a', { 'data-figure': wordsAt(node, 'id') }, wordsAt(node, 'words')],
  },

  /** `[1](source:1)`: a note to a source of the page. */
  note: {
    group: 'inline line',
    inline: true,
    atom: true,
    attrs: { number: {}, words: { default: '' } },
    parseDOM: [
      {
        tag: 'sup[data-source]',
        priority: 60,
        getAttrs: ({ dataset }) => ({
          number: Number(dataset['source']),
          words: dataset['source'],
        }),
      },
    ],
    leafText: (node) => wordsAt(node, 'words'),
    toDOM: (node) => {
      const number = numberAt(node, 'number');
      const label = `Source ${String(number)}`;
      return [
        'sup',
        { 'data-source': String(number) },
        ['a', { 'aria-label': label }, noteWords(number)],
      ];
    },
  },

  /** An image within a sentence; alone in its paragraph, it is a `picture`. */
  image: {
    group: 'inline line',
    inline: true,
    atom: true,
    attrs: { src: {}, alt: { default: '' }, caption: { default: '' } },
    parseDOM: [
      {
        tag: 'img[data-src]',
        getAttrs: ({ dataset }) => ({
          src: dataset['src'],
          alt: dataset['alt'] ?? '',
          caption: dataset['caption'] ?? '',
        }),
      },
    ],
    toDOM: (node) => {
      const [src, alt, caption] = ['src', 'alt', 'caption'].map((name) => wordsAt(node, name));
      const data = { 'data-src': src, 'data-alt': alt, 'data-caption': caption };
      return ['img', { src, alt, ...data }];
    },
  },
} satisfies Record<string, NodeSpec>;
