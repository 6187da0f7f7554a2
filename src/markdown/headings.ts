/** Anchors of headings. */
import type { Token } from 'markdown-it';
import { slugify } from '~/lib/plain-text';
import { isPagesOwn } from './page-ids';
import { plainWords } from './token';

export interface Heading {
  readonly level: 2 | 3;
  readonly id: string;
  readonly text: string;
}

/** @param taken the last number given to each anchor, in the order of the text; completed */
function freeId(words: string, taken: Map<string, number>): string {
  const base = isPagesOwn(words) ? `titre-${words}` : words;
  let rank = taken.get(base) ?? 0;
  let id = base;
  do {
    rank += 1;
    id = rank === 1 ? base : `${base}-${String(rank)}`;
  } while (rank > 1 && taken.has(id));
  taken.set(base, rank);
  if (id !== base) taken.set(id, 1);
  return id;
}

/** Gives each heading a unique `id` from its words (in place); returns those of levels 2 and 3. */
export function anchorHeadings(tokens: readonly Token[]): readonly Heading[] {
  const taken = new Map<string, number>();
  const headings: Heading[] = [];
  tokens.forEach((token, index) => {
    if (token.type !== 'heading_open') return;
    const text = plainWords(tokens[index + 1]?.children ?? []);
    const id = freeId(slugify(text) || 'section', taken);
    token.attrSet('id', id);
    if (token.tag === 'h2') headings.push({ level: 2, id, text });
    if (token.tag === 'h3') headings.push({ level: 3, id, text });
  });
  return headings;
}
