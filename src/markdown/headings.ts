/** Anchors of headings. */
import type { Token } from 'markdown-it';
import { slugify } from '~/lib/plain-text';
import { plainWords } from './token';

export interface Heading {
  readonly level: 2 | 3;
  readonly id: string;
  readonly text: string;
}

/** Gives each heading a unique `id` from its words (in place); returns those of levels 2 and 3. */
export function anchorHeadings(tokens: readonly Token[]): readonly Heading[] {
  const taken = new Map<string, number>();
  const headings: Heading[] = [];
  tokens.forEach((token, index) => {
    if (token.type !== 'heading_open') return;
    const text = plainWords(tokens[index + 1]?.children ?? []);
    const base = slugify(text) || 'section';
    const rank = (taken.get(base) ?? 0) + 1;
    taken.set(base, rank);
    const id = rank === 1 ? base : `${base}-${String(rank)}`;
    token.attrSet('id', id);
    if (token.tag === 'h2') headings.push({ level: 2, id, text });
    if (token.tag === 'h3') headings.push({ level: 3, id, text });
  });
  return headings;
}
