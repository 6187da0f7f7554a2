/**
 * Call-outs: a quotation whose first paragraph is nothing but bold words, its title. Plain Markdown,
 * which the CMS rewrites without a change and anyone reads in the file.
 */
import type { Token } from 'markdown-it';
import { closings } from './closings';
import { plainWords } from './token';

/** Whatever else marks the words. A text token is left empty on each side of a mark that fills a paragraph. */
function isBold(children: readonly Token[]): boolean {
  let depth = 0;
  const isWordBold = children.flatMap(({ type, content, nesting }) => {
    if (type.startsWith('strong_')) depth += nesting;
    const isWord = nesting === 0 && (type !== 'text' || content !== '');
    return isWord ? [depth > 0 && type !== 'hardbreak'] : [];
  });
  return isWordBold.length > 0 && isWordBold.every(Boolean);
}

/**
 * Makes call-outs of such quotations, in place; one that says nothing under its title stays. A note by its
 * role, named by its title: an aside is a landmark, whose name no other may bear, and nobody goes to a
 * call-out by the list of landmarks.
 */
export function markCallouts(tokens: readonly Token[]): void {
  const ends = closings(tokens);
  tokens.forEach((open, index) => {
    if (open.type !== 'blockquote_open') return;
    const [title, after] = [tokens[index + 2], tokens[index + 4]];
    const close = tokens[ends.get(index) ?? -1];
    if (title === undefined || close === undefined) return;
    if (tokens[index + 1]?.type !== 'paragraph_open') return;
    if (!isBold(title.children ?? []) || after === close) return;
    open.tag = 'aside';
    open.attrSet('class', 'note');
    open.attrSet('role', 'note');
    open.attrSet('aria-label', plainWords(title.children ?? []));
    close.tag = 'aside';
  });
}
