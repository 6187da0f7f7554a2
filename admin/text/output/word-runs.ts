/** The words of a block as runs of one set of marks, and back. Pure. */
import { Fragment, type Mark, type Node } from 'prosemirror-model';
import { textSchema } from '../schema/text-schema';

/** Words, or one node that stands among them. */
export interface WordRun {
  readonly text: string;
  readonly node?: Node;
  readonly marks: readonly Mark[];
}

const { hard_break } = textSchema.nodes;

export const isBreak = ({ node }: WordRun): boolean => node?.type === hard_break;

export function wordRunsOf(block: Node): readonly WordRun[] {
  const runs: WordRun[] = [];
  block.forEach((node) => {
    const { marks } = node;
    runs.push(node.isText ? { text: node.text ?? '', marks } : { text: '', node, marks });
  });
  return runs;
}

export const contentOf = (runs: readonly WordRun[]): Fragment =>
  Fragment.fromArray(
    runs.map(({ text, node, marks }) => node?.mark(marks) ?? textSchema.text(text, marks)),
  );
