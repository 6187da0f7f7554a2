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

/** What stood between two blocks, when both are as they were and where they were. */
function keptGap(before: Node | undefined, block: Node): string | undefined {
  const source = untouchedSource(block);
  const rank = before === undefined ? -1 : untouchedSource(before)?.rank;
  return source !== undefined && rank === source.rank - 1 ? source.gap : undefined;
}

const areApart = (before: Node, after: Node): boolean => keptGap(before, after) !== undefined;

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
