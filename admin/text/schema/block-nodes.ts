/** The blocks of a text, drawn as the site draws them (src/markdown). Pure. */
import type { DOMOutputSpec, NodeSpec } from 'prosemirror-model';
import { numberAt, wordsAt } from './attributes';

/** Every block remembers the lines of the file it was read from (reading/read-text.ts). */
const SOURCE = { source: { default: null } } as const;

/** Words of one line: Markdown has no line break in a heading nor in a cell. */
export const ONE_LINE = 'line*';

const block = (spec: NodeSpec): NodeSpec => ({
  group: 'block',
  ...spec,
  attrs: { ...SOURCE, ...spec.attrs },
});

const LEVELS = [1, 2, 3, 4, 5, 6] as const;

const picture: NodeSpec = block({
  attrs: { src: {}, alt: { default: '' }, caption: { default: '' } },
  atom: true,
  draggable: true,
  parseDOM: [
    {
      tag: 'figure[data-src]',
      getAttrs: (figure) => ({
        src: figure.dataset['src'] ?? '',
        alt: figure.dataset['alt'] ?? '',
        caption: figure.dataset['caption'] ?? '',
      }),
    },
  ],
  toDOM: (node): DOMOutputSpec => {
    const [src, alt, caption] = ['src', 'alt', 'caption'].map((name) => wordsAt(node, name));
    const image: DOMOutputSpec = ['picture', ['img', { src, alt }]];
    const data = { 'data-src': src, 'data-alt': alt, 'data-caption': caption };
    return caption === ''
      ? ['figure', data, image]
      : ['figure', data, image, ['figcaption', { class: 'caption' }, caption ?? '']];
  },
});

export const blockNodes = {
  doc: { content: 'block+', attrs: { tail: { default: '' } } },

  paragraph: block({
    content: 'inline*',
    parseDOM: [{ tag: 'p' }],
    toDOM: () => ['p', 0],
  }),

  heading: block({
    content: ONE_LINE,
    attrs: { level: { default: 2 } },
    defining: true,
    parseDOM: LEVELS.map((level) => ({ tag: `h${level}`, attrs: { level } })),
    toDOM: (node) => [`h${numberAt(node, 'level')}`, 0],
  }),

  blockquote: block({
    content: 'block+',
    defining: true,
    parseDOM: [{ tag: 'blockquote' }],
    toDOM: () => ['blockquote', 0],
  }),

  /**
   * A quotation whose first line is bold (src/markdown/callouts.ts). It could begin as a quotation does, for
   * what goes from one to the other to be replaced without an error; settled-document.ts gives it a title.
   */
  callout: block({
    content: '(callout_title | paragraph) block+',
    defining: true,
    parseDOM: [{ tag: 'aside.note' }],
    toDOM: () => ['aside', { class: 'note', role: 'note' }, 0],
  }),

  callout_title: {
    content: ONE_LINE,
    marks: 'link emphasis strike code',
    defining: true,
    parseDOM: [{ tag: 'p[data-title]', contentElement: 'strong', priority: 60 }],
    toDOM: () => ['p', { 'data-title': '' }, ['strong', 0]],
  },

  bullet_list: block({
    content: 'list_item+',
    attrs: { tight: { default: true } },
    parseDOM: [{ tag: 'ul' }],
    toDOM: (node) => ['ul', { 'data-tight': String(node.attrs['tight'] === true) }, 0],
  }),

  ordered_list: block({
    content: 'list_item+',
    attrs: { tight: { default: true }, start: { default: 1 } },
    parseDOM: [
      { tag: 'ol', getAttrs: (list) => ({ start: Number(list.getAttribute('start') ?? 1) || 1 }) },
    ],
    toDOM: (node) => [
      'ol',
      {
        'data-tight': String(node.attrs['tight'] === true),
        start: numberAt(node, 'start') === 1 ? null : numberAt(node, 'start'),
      },
      0,
    ],
  }),

  list_item: {
    content: 'paragraph block*',
    defining: true,
    parseDOM: [{ tag: 'li' }],
    toDOM: () => ['li', 0],
  },

  picture,

  rule: block({ parseDOM: [{ tag: 'hr' }], toDOM: () => ['hr'] }),

  code_block: block({
    content: 'text*',
    attrs: { info: { default: '' } },
    marks: '',
    code: true,
    defining: true,
    parseDOM: [{ tag: 'pre', preserveWhitespace: 'full' }],
    toDOM: () => ['pre', ['code', 0]],
  }),

  /** Lines that have no form here, kept and shown as they stand in the file. */
  verbatim: block({
    content: 'text*',
    marks: '',
    code: true,
    defining: true,
    parseDOM: [{ tag: 'pre[data-verbatim]', preserveWhitespace: 'full', priority: 60 }],
    toDOM: () => ['pre', { 'data-verbatim': '' }, 0],
  }),
} satisfies Record<string, NodeSpec>;
