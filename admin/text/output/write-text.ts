/**
 * From the document to Markdown: a block that nobody changed is written back as the file has it, the others
 * anew. Pure.
 */
import type { Node } from 'prosemirror-model';
import { tidyMarkdown } from '~/lib/tidy-markdown';
import { isUntouched } from '../reading/read-text';
import { sourceOf, wordsAt, type BlockSource } from '../schema/attributes';
import { joinedLists, settledBlock } from './settled-block';
import { writeBlock } from './write-blocks';

const BETWEEN = '\n\n';

const untouchedSource = (block: Node | undefined): BlockSource | undefined =>
  block !== undefined && isUntouched(block) ? sourceOf(block) : undefined;

const BLANK_LINES = /^\n(?:[ \t]*\r?\n)+$/u;

/**
 * What stood between two blocks, when they are where they were. Lines that touch no other stay so only when
 * nobody changed them.
 */
function keptGap(before: Node | undefined, block: Node): string | undefined {
  const source = sourceOf(block);
  const rank = before === undefined ? -1 : sourceOf(before)?.rank;
  if (source === undefined || rank !== source.rank - 1) return undefined;
  const isSafe =
    before === undefined || BLANK_LINES.test(source.gap) || areUntouched(before, block);
  return isSafe ? source.gap : undefined;
}

const areUntouched = (before: Node, after: Node): boolean =>
  isUntouched(before) && isUntouched(after);

/** Two lists of the file that its markers keep apart. */
const areApart = (before: Node, after: Node): boolean =>
  areUntouched(before, after) && keptGap(before, after) !== undefined;

/** @returns empty for a block that says nothing */
function written(block: Node): string {
  const source = untouchedSource(block);
  if (source !== undefined) return source.text;
  const settled = settledBlock(block);
  return settled === undefined ? '' : tidyMarkdown(writeBlock(settled));
}

/** @param text the document of a whole text */
export function writeText(text: Node): string {
  let markdown = '';
  let before: Node | undefined;
  for (const block of joinedLists(text.children, areApart)) {
    const lines = written(block);
    if (lines === '') continue;
    markdown += `${keptGap(before, block) ?? (before === undefined ? '' : BETWEEN)}${lines}`;
    before = block;
  }
  return markdown + wordsAt(text, 'tail');
}
