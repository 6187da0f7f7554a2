/** Makes markdown-it tokens; version 15 exports their class through the parser only. */
import MarkdownIt, { type Token } from 'markdown-it';

/** A token that opens (1), closes (-1) or stands alone (0). */
export function createToken(type: string, tag: string, nesting: 1 | 0 | -1, content = ''): Token {
  const token = new MarkdownIt.Token(type, tag, nesting);
  token.content = content;
  return token;
}

/** An attribute as text; empty when the token has none. */
export const attribute = (token: Pick<Token, 'attrGet'>, name: string): string =>
  String(token.attrGet(name) ?? '');

/** The words of a line, without what marks them. */
export function plainWords(tokens: readonly Token[]): string {
  return tokens
    .map(({ content }) => content)
    .join('')
    .trim();
}
