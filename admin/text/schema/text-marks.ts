/** What words may bear: a link, bold, italics; struck words and code are kept where a file has them. Pure. */
import type { MarkSpec } from 'prosemirror-model';
import { usableAddress } from './usable-address';
import { wordsAt } from './attributes';

const isBold = (weight: string): boolean => /^(?:bold|bolder|[6-9]00)$/u.test(weight);

export const textMarks = {
  /** To a page of the site (`entry:…`), to a document (`../medias/…`) or elsewhere. */
  link: {
    attrs: { href: {}, title: { default: '' } },
    inclusive: false,
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (link) => {
          const own = link.dataset['href'];
          const href = own ?? usableAddress(link.getAttribute('href') ?? '');
          return href === undefined ? false : { href, title: own === undefined ? '' : link.title };
        },
      },
    ],
    toDOM: (mark) => {
      const [href, title] = [wordsAt(mark, 'href'), wordsAt(mark, 'title')];
      return ['a', { href, 'data-href': href, ...(title === '' ? {} : { title }) }, 0];
    },
  },

  strong: {
    parseDOM: [
      { tag: 'strong' },
      // Google Docs wraps the whole of a copy in such a <b>.
      { tag: 'b', getAttrs: ({ style }) => style.fontWeight !== 'normal' && null },
      { style: 'font-weight=normal', clearMark: (mark) => mark.type.name === 'strong' },
      { style: 'font-weight=400', clearMark: (mark) => mark.type.name === 'strong' },
      { style: 'font-weight', getAttrs: (weight) => isBold(weight) && null },
    ],
    toDOM: () => ['strong', 0],
  },

  emphasis: {
    parseDOM: [
      { tag: 'em' },
      { tag: 'i' },
      { style: 'font-style=italic' },
      { style: 'font-style=normal', clearMark: (mark) => mark.type.name === 'emphasis' },
    ],
    toDOM: () => ['em', 0],
  },

  strike: { parseDOM: [{ tag: 's[data-kept]' }], toDOM: () => ['s', { 'data-kept': '' }, 0] },

  code: { code: true, parseDOM: [{ tag: 'code' }], toDOM: () => ['code', 0] },
} satisfies Record<string, MarkSpec>;
