/**
 * Quotations that say who speaks: the last paragraph of the block begins with a dash, « — Anne Martin,
 * présidente ». Plain Markdown, as call-outs are (callouts.ts).
 */
import type { Token } from 'markdown-it';
import { closings } from './closings';
import { createToken } from './token';

const DASH = /^[—–]\s*/u;

/** The words without their dash; undefined when they are no name. */
function speaker(inline: Token | undefined): Token | undefined {
  const [first, ...others] = inline?.children ?? [];
  if (inline === undefined || first?.type !== 'text' || !DASH.test(first.content)) return undefined;
  first.content = first.content.replace(DASH, '');
  inline.children = [first, ...others];
  return inline;
}

/** What is quoted between these ranks, then who speaks, as a figure. */
function figure(tokens: readonly Token[], from: number, end: number): readonly Token[] | undefined {
  const [open, close] = [tokens[from], tokens[end]];
  const last = end - 3;
  if (open?.tag !== 'blockquote' || close === undefined || last <= from + 1) return undefined;
  if (tokens[last]?.type !== 'paragraph_open') return undefined;
  const words = speaker(tokens[last + 1]);
  if (words === undefined) return undefined;
  const begin = createToken('figure_open', 'figure', 1);
  begin.attrSet('class', 'quote');
  return [
    begin,
    open,
    ...tokens.slice(from + 1, last),
    close,
    createToken('figcaption_open', 'figcaption', 1),
    words,
    createToken('figcaption_close', 'figcaption', -1),
    createToken('figure_close', 'figure', -1),
  ];
}

/** Makes figures of such quotations; call-outs, which are marked first, are left as they are. */
export function attributeQuotes(tokens: readonly Token[]): Token[] {
  const ends = closings(tokens);
  let told = -1;
  return tokens.flatMap((token, at) => {
    if (at <= told) return [];
    const end = token.type === 'blockquote_open' ? ends.get(at) : undefined;
    const made = end === undefined ? undefined : figure(tokens, at, end);
    if (made === undefined || end === undefined) return [token];
    told = end;
    return made;
  });
}
