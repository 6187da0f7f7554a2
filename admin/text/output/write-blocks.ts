/** Settled blocks (settled-block.ts) written as Markdown, in the one form of the files of `content/`. Pure. */
import type { Node } from 'prosemirror-model';
import { numberAt, wordsAt } from '../schema/attributes';
import { textSchema } from '../schema/text-schema';
import { boldLine } from './settled-block';
import { writeImage, writeWords } from './write-words';

const { nodes } = textSchema;

const indented = (text: string, by: number): string =>
  text.replaceAll(/\n(?=.)/gu, `\n${' '.repeat(by)}`);

const quote = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');

function writeItem(item: Node, marker: string, isTight: boolean): string {
  const written = item.children.map(writeBlock);
  const [first = '', ...rest] = written;
  // Without words of its own, an item begins with what it holds.
  const parts = first === '' ? rest : [first, ...rest];
  const text = parts.join(isTight ? '\n' : '\n\n');
  return text === '' ? marker.trimEnd() : `${marker}${indented(text, marker.length)}`;
}

function writeList(list: Node): string {
  const isTight = list.attrs['tight'] === true;
  const start = list.type === nodes.ordered_list ? numberAt(list, 'start') : undefined;
  return list.children
    .map((item, at) => writeItem(item, start === undefined ? '* ' : `${start + at}. `, isTight))
    .join(isTight ? '\n' : '\n\n');
}

const RULES: Readonly<Record<string, string>> = {
  left: ':---',
  center: ':---:',
  right: '---:',
};

function writeTable(table: Node): string {
  const rows = table.children.map((row) => {
    const cells = row.children.map((cell) => writeWords(cell).replaceAll('|', '\\|'));
    return `| ${cells.join(' | ')} |`;
  });
  const rules =
    table.firstChild?.children.map((cell) => RULES[wordsAt(cell, 'align')] ?? '---') ?? [];
  return [rows[0], `| ${rules.join(' | ')} |`, ...rows.slice(1)].join('\n');
}

/** Between fences longer than any that the lines hold. */
function writeCodeBlock(block: Node): string {
  const text = block.textContent;
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/gu), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${wordsAt(block, 'info')}\n${text === '' ? '' : `${text}\n`}${fence}`;
}

export const writeBlocks = (blocks: readonly Node[]): string => blocks.map(writeBlock).join('\n\n');

export function writeBlock(block: Node): string {
  switch (block.type) {
    case nodes.paragraph:
      return writeWords(block);
    case nodes.heading:
      return `${'#'.repeat(numberAt(block, 'level'))} ${writeWords(block)}`;
    case nodes.blockquote:
      return quote(writeBlocks(block.children));
    case nodes.callout: {
      const [title, ...rest] = block.children;
      return quote(writeBlocks([...(title ? [boldLine(title)] : []), ...rest]));
    }
    case nodes.bullet_list:
    case nodes.ordered_list:
      return writeList(block);
    case nodes.table:
      return writeTable(block);
    case nodes.picture:
      return writeImage(block);
    case nodes.rule:
      return '---';
    case nodes.code_block:
      return writeCodeBlock(block);
    default:
      return block.textContent;
  }
}
