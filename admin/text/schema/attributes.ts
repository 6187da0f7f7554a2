/** What the nodes and marks of a text hold, typed: ProseMirror gives attributes as anything. Pure. */
import type { Mark, Node } from 'prosemirror-model';

const attributeOf = ({ attrs }: Node | Mark, name: string): unknown => attrs[name];

/** An attribute that holds words; empty when there is none. */
export function wordsAt(holder: Node | Mark, name: string): string {
  const value = attributeOf(holder, name);
  return typeof value === 'string' ? value : '';
}

export function numberAt(holder: Node | Mark, name: string): number {
  const value = attributeOf(holder, name);
  return typeof value === 'number' ? value : 0;
}

/** The lines of the file that a block was read from. */
export interface BlockSource {
  readonly text: string;
  /** What stands between the block before and this one. */
  readonly gap: string;
  /** Of the block in the file. */
  readonly rank: number;
}

/** Of a block that stands in the text itself, not in another block. */
export function sourceOf(block: Node | undefined): BlockSource | undefined {
  // Reason for the cast: only reading/read-text.ts sets it.
  return (block?.attrs['source'] ?? undefined) as BlockSource | undefined;
}
