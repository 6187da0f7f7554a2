/** Which node each token becomes. Pure. */
import type { ParseSpec } from 'prosemirror-markdown';
import type { Token } from 'markdown-it';
import { attribute } from '~/markdown/token';

type Placed = Pick<Token, 'type' | 'level' | 'hidden'>;

/** A list is tight when the words of its first item stand in no paragraph of their own. */
const isTight = (tokens: readonly Placed[], list: number): boolean => {
  const level = (tokens[list]?.level ?? 0) + 2;
  const first = tokens
    .slice(list)
    .find((token) => token.type === 'paragraph_open' && token.level === level);
  return first?.hidden ?? true;
};

const meta = (token: Pick<Token, 'meta'>): Readonly<Record<string, unknown>> =>
  // Reason for the cast: editor-tokens.ts makes these tokens and what they hold.
  token.meta as Readonly<Record<string, unknown>>;

type Illustrated = Pick<Token, 'attrGet'> & {
  readonly children: readonly Pick<Token, 'type' | 'content'>[] | null;
};

/** The words of an image are themselves Markdown; the site shows them plain. */
const plainAlt = ({ children }: Illustrated): string =>
  (children ?? []).map(({ type, content }) => (type === 'softbreak' ? ' ' : content)).join('');

const imageAttributes = (token: Illustrated): Readonly<Record<string, string>> => ({
  src: attribute(token, 'src'),
  alt: plainAlt(token),
  caption: attribute(token, 'title'),
});

const cell = (block: string): ParseSpec => ({
  block,
  getAttrs: (token) => ({ align: /text-align:(\w+)/u.exec(attribute(token, 'style'))?.[1] ?? '' }),
});

export const tokenNodes: Readonly<Record<string, ParseSpec>> = {
  paragraph: { block: 'paragraph' },
  heading: { block: 'heading', getAttrs: ({ tag }) => ({ level: Number(tag.slice(1)) }) },
  blockquote: { block: 'blockquote' },
  callout: { block: 'callout' },
  callout_title: { block: 'callout_title' },
  bullet_list: {
    block: 'bullet_list',
    getAttrs: (_, tokens, at) => ({ tight: isTight(tokens, at) }),
  },
  ordered_list: {
    block: 'ordered_list',
    getAttrs: (token, tokens, at) => ({
      tight: isTight(tokens, at),
      start: Number(attribute(token, 'start') || 1),
    }),
  },
  list_item: { block: 'list_item' },
  table: { block: 'table' },
  thead: { ignore: true },
  tbody: { ignore: true },
  tr: { block: 'table_row' },
  th: cell('table_header'),
  td: cell('table_cell'),
  picture: { node: 'picture', getAttrs: imageAttributes },
  hr: { node: 'rule' },
  code_block: { block: 'code_block', noCloseToken: true },
  fence: {
    block: 'code_block',
    noCloseToken: true,
    getAttrs: ({ info }) => ({ info: info.trim() }),
  },
  image: { node: 'image', getAttrs: imageAttributes },
  hardbreak: { node: 'hard_break' },
  figure: { node: 'figure', getAttrs: meta },
  note: { node: 'note', getAttrs: meta },
  strong: { mark: 'strong' },
  em: { mark: 'emphasis' },
  s: { mark: 'strike' },
  link: {
    mark: 'link',
    getAttrs: (token) => ({ href: attribute(token, 'href'), title: attribute(token, 'title') }),
  },
  code_inline: { mark: 'code', noCloseToken: true },
};
