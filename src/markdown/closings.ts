/** Where each token that opens is closed. */
import type { Token } from 'markdown-it';

/** By the rank of the opening, that of its closing: read once, whatever the length of the text. */
export function closings(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (const [at, { nesting }] of tokens.entries()) {
    if (nesting === 1) open.push(at);
    const from = nesting === -1 ? open.pop() : undefined;
    if (from !== undefined) ends.set(from, at);
  }
  return ends;
}
