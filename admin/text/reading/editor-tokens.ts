/**
 * The tokens of the site's own parser, told as the nodes of the editor: call-outs, images alone in their
 * paragraph, figures and notes get a token of their own. Pure.
 */
import type { Token } from 'markdown-it';
import { markCallouts } from '~/markdown/callouts';
import { parseOwnLink } from '~/markdown/link-targets';
import { attribute, createToken } from '~/markdown/token';

/** Finds where what opens at an index closes. */
function closingOf(tokens: readonly Token[], opening: number): number {
  const { level, type } = tokens[opening] ?? {};
  const close = type?.replace(/_open$/u, '_close');
  return tokens.findIndex(
    (token, at) => at > opening && token.type === close && token.level === level,
  );
}

const standIn = (type: string, meta: Readonly<Record<string, unknown>>): Token =>
  Object.assign(createToken(type, '', 0), { meta });

const wordsOf = (tokens: readonly Token[]): string => tokens.map(({ content }) => content).join('');

/** A figure or a note, which the site writes by itself; undefined for a link of words. */
function reference(open: Token, words: string): Token | undefined {
  const href = attribute(open, 'href');
  const target = parseOwnLink(href);
  if (target?.type === 'source') return standIn('note', { number: target.number, words });
  return target?.type === 'entry' && href.startsWith('figure:')
    ? standIn('figure', { id: target.id, words })
    : undefined;
}

function inlineTokens(children: readonly Token[]): Token[] {
  const told: Token[] = [];
  for (let at = 0; at < children.length; at += 1) {
    const token = children[at];
    if (token === undefined) continue;
    const end = token.type === 'link_open' ? closingOf(children, at) : -1;
    const inner = end === -1 ? undefined : reference(token, wordsOf(children.slice(at + 1, end)));
    told.push(inner ?? token);
    if (inner !== undefined) at = end;
  }
  return told;
}

/** Where only one line may stand, a line break is a space. */
const onOneLine = (children: readonly Token[]): Token[] =>
  children.map((token) => (token.type === 'hardbreak' ? createToken('text', '', 0, ' ') : token));

/** The title of a call-out is its words, without the bold that makes a title of them. */
function titleTokens(children: readonly Token[]): Token[] {
  return onOneLine(children.filter(({ type }) => !type.startsWith('strong_')));
}

const isWritten = ({ type, content }: Token): boolean => type !== 'text' || content !== '';

/** The image of a paragraph that holds nothing else. */
function soleImage(inline: Token | undefined): Token | undefined {
  const [only, ...others] = (inline?.children ?? []).filter(isWritten);
  return only?.type === 'image' && others.length === 0 ? only : undefined;
}

/** The same tokens, in a shape that reading/read-text.ts turns into nodes one for one. */
export function editorTokens(tokens: readonly Token[]): readonly Token[] {
  markCallouts(tokens);
  const told: Token[] = [];
  const callouts = new Set<number>();
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (token.type === 'blockquote_open' && token.tag === 'aside') {
      callouts.add(closingOf(tokens, at));
      const inline = tokens[at + 2];
      if (inline !== undefined) inline.children = titleTokens(inlineTokens(inline.children ?? []));
      told.push(createToken('callout_open', '', 1), createToken('callout_title_open', '', 1));
      if (inline !== undefined) told.push(inline);
      told.push(createToken('callout_title_close', '', -1));
      at += 3;
    } else if (callouts.has(at)) told.push(createToken('callout_close', '', -1));
    else if (token.type === 'paragraph_open' && soleImage(tokens[at + 1]) !== undefined) {
      const image = soleImage(tokens[at + 1]);
      if (image !== undefined) told.push(Object.assign(image, { type: 'picture' }));
      at += 2;
    } else {
      const isHeading = tokens[at - 1]?.type === 'heading_open';
      if (token.children !== null) {
        const children = inlineTokens(token.children);
        token.children = isHeading ? onOneLine(children) : children;
      }
      told.push(token);
    }
  }
  return told;
}
