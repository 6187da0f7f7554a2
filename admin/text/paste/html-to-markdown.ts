/**
 * What is kept of a page or of a Word document pasted into a text: headings from level 2, lists,
 * links, bold, italics, quotations and tables; the rest is dropped. Works on any DOM.
 */
import { isDropped, isElement, tagOf, runsIn } from './pasted-runs';
import { writeRuns } from './runs';
import { tableOf } from './pasted-tables';
import { looseItem, withoutBullet, type LooseItem } from './word-lists';

/** A part written already, a heading, or a list item that came as a paragraph. */
type Block =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'heading'; readonly level: number; readonly text: string }
  | ({ readonly type: 'item'; readonly text: string } & LooseItem);

const BLOCKS =
  /^(?:p|div|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|table|section|article|main|header|footer|aside|figure|figcaption|hr|pre|address|center|form|body|nav)$/u;

const isBlock = (node: Node): node is Element =>
  isElement(node) && !isDropped(node) && BLOCKS.test(tagOf(node));

const holdsBlocks = (node: Node): boolean =>
  Array.from(node.childNodes).some(
    (child) => isBlock(child) || (isElement(child) && !isDropped(child) && holdsBlocks(child)),
  );

const paragraph = (nodes: readonly Node[]): readonly Block[] => {
  const text = writeRuns(runsIn(nodes));
  return text === '' ? [] : [{ type: 'text', text }];
};

const indent = (text: string, by: number): string =>
  text.replaceAll(/\n(?=.)/gu, `\n${' '.repeat(by)}`);

function list(element: Element): readonly Block[] {
  const isOrdered = tagOf(element) === 'ol';
  const items: string[] = [];
  for (const child of Array.from(element.childNodes)) {
    if (!isElement(child) || isDropped(child)) continue;
    const inner = blocksOf(tagOf(child) === 'li' ? child : [child]);
    const text = inner.map((block) => block.text).join('\n');
    const marker = isOrdered ? `${String(items.length + 1)}. ` : '* ';
    // Word and some pages put a list inside a list without an item: it belongs to the item before.
    if (tagOf(child) !== 'li' && items.length > 0) {
      items.push(
        `${items.pop() ?? ''}\n${' '.repeat(marker.length)}${indent(text, marker.length)}`,
      );
    } else if (text !== '') items.push(`${marker}${indent(text, marker.length)}`);
  }
  return items.length === 0 ? [] : [{ type: 'text', text: items.join('\n') }];
}

function blocksOfElement(element: Element): readonly Block[] {
  const name = tagOf(element);
  const heading =
    /^h([1-6])$/u.exec(name)?.[1] ?? (element.className === 'MsoTitle' ? '1' : undefined);
  if (heading !== undefined) {
    const words = runsIn(element.childNodes).map((run) => ({
      ...run,
      bold: false,
      italic: false,
    }));
    const text = writeRuns(words).replaceAll('\\\n', ' ');
    return text === '' ? [] : [{ type: 'heading', level: Number(heading), text }];
  }
  if (name === 'ul' || name === 'ol') return list(element);
  if (name === 'table') {
    const text = tableOf(element);
    return text === undefined ? blocksOf(element) : [{ type: 'text', text }];
  }
  if (name === 'blockquote') {
    const text = assemble(blocksOf(element));
    return text === ''
      ? []
      : [{ type: 'text', text: text.replaceAll(/^(?=.)/gmu, '> ').replaceAll(/^$/gmu, '>') }];
  }
  const item = looseItem(element);
  if (item !== undefined) {
    const text = withoutBullet(writeRuns(runsIn(element.childNodes)));
    return text === '' ? [] : [{ type: 'item', text, ...item }];
  }
  return blocksOf(element);
}

/** What stands between blocks is a paragraph. */
function blocksOf(from: Element | readonly Node[]): readonly Block[] {
  const nodes = 'childNodes' in from ? Array.from(from.childNodes) : from;
  const blocks: Block[] = [];
  let loose: Node[] = [];
  const close = (): void => {
    blocks.push(...paragraph(loose));
    loose = [];
  };
  for (const node of nodes) {
    if (isBlock(node)) {
      close();
      blocks.push(...blocksOfElement(node));
    } else if (isElement(node) && !isDropped(node) && holdsBlocks(node)) {
      // Google Docs wraps the whole in <b>.
      close();
      blocks.push(...blocksOf(node));
    } else loose.push(node);
  }
  close();
  return blocks;
}

/** Numbers the items level by level. */
function writeItems(items: readonly Extract<Block, { type: 'item' }>[]): string {
  const counts: number[] = [];
  const widths: number[] = [];
  return items
    .map(({ level: asked, isOrdered, text }) => {
      const level = Math.min(asked, counts.length + 1);
      counts.length = level;
      counts[level - 1] = (counts[level - 1] ?? 0) + 1;
      const marker = isOrdered ? `${String(counts[level - 1])}. ` : '* ';
      widths[level - 1] = marker.length;
      const lead = widths.slice(0, level - 1).reduce((sum, one) => sum + one, 0);
      return `${' '.repeat(lead)}${marker}${indent(text, lead + marker.length)}`;
    })
    .join('\n');
}

/** The title of the page has level 1: when pasted headings use it, all go down by one, to level 4 at most. */
function assemble(blocks: readonly Block[]): string {
  const shift = blocks.some((block) => block.type === 'heading' && block.level === 1) ? 1 : 0;
  const parts: string[] = [];
  let items: Extract<Block, { type: 'item' }>[] = [];
  const close = (): void => {
    if (items.length > 0) parts.push(writeItems(items));
    items = [];
  };
  for (const block of blocks) {
    if (block.type === 'item') {
      if (items[0] !== undefined && block.level === 1 && block.isOrdered !== items[0].isOrdered)
        close();
      items.push(block);
      continue;
    }
    close();
    parts.push(
      block.type === 'text'
        ? block.text
        : `${'#'.repeat(Math.min(4, block.level + shift))} ${block.text}`,
    );
  }
  close();
  return parts.join('\n\n');
}

/** @param root the element that holds what was pasted */
export const htmlToMarkdown = (root: Element): string => assemble(blocksOf(root));
