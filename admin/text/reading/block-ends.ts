/** Which tokens of markdown-it make one block of the text, and where it stands in the file. Pure. */
import type { Token } from 'markdown-it';

export interface TokenBlock {
  readonly tokens: readonly Token[];
  /** Its first line, and the one after its last. */
  readonly lines: readonly [from: number, to: number];
}

/** The blocks that stand in the text itself, in order. */
export function tokenBlocks(tokens: readonly Token[]): readonly TokenBlock[] {
  const blocks: TokenBlock[] = [];
  let start = 0;
  let depth = 0;
  tokens.forEach(({ nesting }, at) => {
    depth += nesting;
    if (depth > 0) return;
    const held = tokens.slice(start, at + 1);
    const [from = 0, to = from] = held[0]?.map ?? [];
    blocks.push({ tokens: held, lines: [from, to] });
    start = at + 1;
  });
  return blocks;
}
