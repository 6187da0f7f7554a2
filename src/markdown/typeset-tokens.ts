/** French typography on the words of a text, never on its code. */
import type { Token } from 'markdown-it';
import { typesetInline, typesetNodes } from '~/lib/typography';
import { createToken } from './token';

function wordTokens(words: string): Token[] {
  return typesetInline(words).flatMap(({ text, as }) => {
    const token = createToken('text', '', 0, text);
    if (as === undefined) return [token];
    return [createToken(`${as}_open`, as, 1), token, createToken(`${as}_close`, as, -1)];
  });
}

/** Typesets the text of a token list, in place; the words of a paragraph are seen together. */
export function typesetTokens(tokens: readonly Token[]): void {
  for (const token of tokens) {
    if (token.children === null) continue;
    const texts = token.children.filter(({ type }) => type === 'text');
    const typeset = typesetNodes(texts.map(({ content }) => content));
    let rank = 0;
    token.children = token.children.flatMap((child) => {
      // The alternative text of an image is rendered from its own children.
      if (child.type === 'image') typesetTokens([child]);
      return child.type === 'text' ? wordTokens(typeset[rank++] ?? child.content) : [child];
    });
  }
}
