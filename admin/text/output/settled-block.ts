/**
 * A block as Markdown can hold it, and as it will be read again: nothing empty, no list cut in two, a
 * quotation that begins with a line in bold made a call-out. Pure.
 */
import { Fragment, type Node } from 'prosemirror-model';
import { textSchema } from '../schema/text-schema';
import { settledWords } from './settled-words';

const { nodes, marks } = textSchema;
const { strong } = marks;

const isList = ({ type }: Node): boolean =>
  type === nodes.bullet_list || type === nodes.ordered_list;

/**
 * Lists of one kind that follow one another are one list.
 * @param areApart whether two of them stay two
 */
export function joinedLists(
  blocks: readonly Node[],
  areApart: (before: Node, after: Node) => boolean = () => false,
): readonly Node[] {
  return blocks.reduce<Node[]>((done, block) => {
    const last = done.at(-1);
    if (last === undefined || !isList(block) || last.type !== block.type || areApart(last, block))
      return [...done, block];
    return [...done.slice(0, -1), last.copy(last.content.append(block.content))];
  }, []);
}

/** Those of a text, or of a block that holds others. */
export const settledBlocks = (blocks: readonly Node[]): readonly Node[] =>
  joinedLists(blocks.flatMap((block) => settledBlock(block) ?? []));

/** An image alone in its paragraph is a picture. */
function settledParagraph(block: Node): Node | undefined {
  const paragraph = settledWords(block);
  const only = paragraph.childCount === 1 ? paragraph.firstChild : null;
  if (only?.type === nodes.image && only.marks.length === 0) {
    return nodes.picture.create(only.attrs);
  }
  return paragraph.childCount === 0 ? undefined : paragraph;
}

/** Words that are bold from one end to the other, if they are. */
function titleIn(block: Node | undefined): Fragment | undefined {
  if (block?.type !== nodes.paragraph) return undefined;
  let isBold = block.childCount > 0;
  const words: Node[] = [];
  block.forEach((node) => {
    isBold &&= strong.isInSet(node.marks) !== undefined && node.type !== nodes.hard_break;
    words.push(node.mark(strong.removeFromSet(node.marks)));
  });
  return isBold ? Fragment.fromArray(words) : undefined;
}

function settledQuote(block: Node): Node | undefined {
  const [first, ...rest] = settledBlocks(block.children);
  if (first === undefined) return undefined;
  const title = rest.length === 0 ? undefined : titleIn(first);
  if (title === undefined) return nodes.blockquote.create(null, [first, ...rest]);
  return nodes.callout.create(null, [nodes.callout_title.create(null, title), ...rest]);
}

/** The title of a call-out as the line in bold that it is. */
export function boldLine(title: Node): Node {
  const bold = title.children.map((node) => node.mark(strong.create().addToSet(node.marks)));
  return settledWords(nodes.paragraph.create(null, bold));
}

/** A call-out without a title, or with nothing under it, is a quotation. */
function settledCallout(block: Node): Node | undefined {
  const [title, ...rest] = block.children;
  const bold = title === undefined ? undefined : boldLine(title);
  return settledQuote(nodes.blockquote.create(null, [...(bold ? [bold] : []), ...rest]));
}

function settledItem(item: Node): Node | undefined {
  const blocks = settledBlocks(item.children);
  // An item begins with a paragraph, if only an empty one.
  if (blocks[0]?.type === nodes.paragraph) return item.copy(Fragment.fromArray([...blocks]));
  return blocks.length === 0
    ? item.copy(Fragment.from(nodes.paragraph.create()))
    : item.copy(Fragment.fromArray([nodes.paragraph.create(), ...blocks]));
}

const isEmptyItem = (item: Node): boolean =>
  item.childCount === 1 && item.textContent === '' && item.firstChild?.childCount === 0;

/** One block and the lists under it: no blank line parts them. */
function isTightItem({ children }: Node): boolean {
  const [, ...under] = children[0]?.childCount === 0 ? children.slice(1) : children;
  return under.every(isList);
}

function settledList(list: Node): Node | undefined {
  const items = list.children
    .flatMap((item) => settledItem(item) ?? [])
    .filter((item) => !isEmptyItem(item));
  if (items.length === 0) return undefined;
  return list.type.create({ ...list.attrs, source: null, tight: items.every(isTightItem) }, items);
}

function settledTable(table: Node): Node {
  const width = Math.max(1, ...table.children.map(({ childCount }) => childCount));
  const aligned = table.firstChild?.children.map(({ attrs }) => String(attrs['align'])) ?? [];
  const rows = table.children.map((row, rank) => {
    const type = rank === 0 ? nodes.table_header : nodes.table_cell;
    const cells = Array.from({ length: width }, (_, at) => {
      const words = row.children[at] === undefined ? [] : settledWords(row.children[at]).children;
      return type.create({ align: aligned[at] ?? '' }, words);
    });
    return row.type.create(null, cells);
  });
  return nodes.table.create(null, rows);
}

/** @returns undefined for a block that says nothing */
export function settledBlock(block: Node): Node | undefined {
  switch (block.type) {
    case nodes.paragraph:
      return settledParagraph(nodes.paragraph.create(null, block.content));
    case nodes.heading: {
      const { level } = block.attrs as { readonly level: number };
      const heading = settledWords(nodes.heading.create({ level }, block.content));
      return heading.childCount === 0 ? undefined : heading;
    }
    case nodes.blockquote:
      return settledQuote(block);
    case nodes.callout:
      return settledCallout(block);
    case nodes.bullet_list:
    case nodes.ordered_list:
      return settledList(block);
    case nodes.table:
      return settledTable(block);
    case nodes.verbatim:
      return block.textContent.trim() === ''
        ? undefined
        : nodes.verbatim.create(null, block.content);
    default:
      return block.type.create({ ...block.attrs, source: null }, block.content);
  }
}
