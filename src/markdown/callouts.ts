/**
 * Call-outs: a quotation whose first paragraph is nothing but bold words, its title. Plain Markdown,
 * which the CMS rewrites without a change and anyone reads in the file.
 */
import type { Token } from 'markdown-it';

/** A text token is left empty on each side of a mark that fills a paragraph. */
function isBold(children: readonly Token[]): boolean {
  const full = children.filter(({ type, content }) => type !== 'text' || content !== '');
  const marks = full.filter(({ type }) => type.startsWith('strong_'));
  return (
    marks.length === 2 && full[0]?.type === 'strong_open' && full.at(-1)?.type === 'strong_close'
  );
}

function closing(tokens: readonly Token[], from: number): Token | undefined {
  const { level } = tokens[from] ?? {};
  return tokens.find(
    (token, at) => at > from && token.type === 'blockquote_close' && token.level === level,
  );
}

/** Makes call-outs of such quotations, in place; one that says nothing under its title stays. */
export function markCallouts(tokens: readonly Token[]): void {
  tokens.forEach((open, index) => {
    const title = tokens[index + 2];
    const [close, after] = [closing(tokens, index), tokens[index + 4]];
    if (open.type !== 'blockquote_open' || title === undefined || close === undefined) return;
    if (tokens[index + 1]?.type !== 'paragraph_open') return;
    if (!isBold(title.children ?? []) || after === close) return;
    open.tag = 'aside';
    open.attrSet('class', 'note');
    close.tag = 'aside';
  });
}
