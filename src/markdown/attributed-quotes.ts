/**
 * Quotations that say who speaks: the last paragraph of the block begins with a dash, « — Anne Martin,
 * présidente ». Plain Markdown, as call-outs are (callouts.ts).
 */
import type { Token } from 'markdown-it';
import { createToken } from './token';

const DASH = /^[—–]\s*/u;

/** Where the block that opens there ends. */
const closingOf = (tokens: readonly Token[], from: number): number =>
  tokens.findIndex(
    ({ type, level }, at) =>
      at > from && type === 'blockquote_close' && level === tokens[from]?.level,
  );

/** The words without their dash; undefined when they are no name. */
function speaker(inline: Token | undefined): Token | undefined {
  const [first, ...others] = inline?.children ?? [];
  if (inline === undefined || first?.type !== 'text' || !DASH.test(first.content)) return undefined;
  first.content = first.content.replace(DASH, '');
  inline.children = [first, ...others];
  return inline;
}

/** What is quoted, then who speaks, as a figure. */
function figure(block: readonly Token[]): readonly Token[] | undefined {
  const [open, close] = [block[0], block.at(-1)];
  const quoted = block.slice(1, -4);
  const [paragraph, inline] = block.slice(-4);
  if (open === undefined || close === undefined || quoted.length === 0) return undefined;
  if (paragraph?.type !== 'paragraph_open') return undefined;
  const words = speaker(inline);
  if (words === undefined) return undefined;
  const begin = createToken('figure_open', 'figure', 1);
  begin.attrSet('class', 'quote');
  return [
    begin,
    open,
    ...quoted,
    close,
    createToken('figcaption_open', 'figcaption', 1),
    words,
    createToken('figcaption_close', 'figcaption', -1),
    createToken('figure_close', 'figure', -1),
  ];
}

/** Makes figures of such quotations; call-outs, which are marked first, are left as they are. */
export function attributeQuotes(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    const end = token.type === 'blockquote_open' ? closingOf(tokens, at) : -1;
    const made =
      end === -1 || token.tag !== 'blockquote' ? undefined : figure(tokens.slice(at, end + 1));
    out.push(...(made ?? [token]));
    if (made !== undefined) at = end;
  }
  return out;
}
