/** Where the cursor stands. Pure. */
import type { Mark, MarkType, Node, NodeType, ResolvedPos } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';

/** The closest block of a type around the cursor, and where it starts. */
export function around(
  { selection }: EditorState,
  ...types: readonly NodeType[]
): { readonly node: Node; readonly start: number; readonly depth: number } | undefined {
  const { $from } = selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth);
    if (types.includes(node.type)) return { node, start: $from.before(depth), depth };
  }
  return undefined;
}

/** Whether a mark is on all that is selected, or would be on what is typed next. */
export function hasMark({ selection, storedMarks, doc }: EditorState, type: MarkType): boolean {
  const { from, to, empty, $from } = selection;
  if (empty) return type.isInSet(storedMarks ?? $from.marks()) !== undefined;
  const marked: boolean[] = [];
  doc.nodesBetween(from, to, (node, _at, parent) => {
    if (node.isInline && parent?.type.allowsMarkType(type) === true)
      marked.push(type.isInSet(node.marks) !== undefined);
  });
  // A picture has no words.
  return marked.length > 0 && marked.every(Boolean);
}

/** A mark that touches a position, and how far it goes. */
export function markAround(
  $at: ResolvedPos,
  type: MarkType,
): { readonly mark: Mark; readonly from: number; readonly to: number } | undefined {
  const { parent } = $at;
  const touching = [$at.nodeAfter, $at.nodeBefore].find((node) => node && type.isInSet(node.marks));
  const mark = touching && type.isInSet(touching.marks);
  if (!mark) return undefined;
  let found: { mark: Mark; from: number; to: number } | undefined;
  let run: { from: number; to: number } | undefined;
  parent.forEach((node, offset) => {
    const [from, to] = [$at.start() + offset, $at.start() + offset + node.nodeSize];
    run = mark.isInSet(node.marks) ? { from: run?.from ?? from, to } : undefined;
    if (run && run.from <= $at.pos && $at.pos <= run.to) found = { mark, ...run };
  });
  return found;
}
