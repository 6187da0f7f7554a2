/**
 * From Markdown to the document that is edited, by the site's own parser: the editor reads a text as the
 * page does. Each block keeps the lines it was read from (output/write-text.ts writes them back). Pure.
 */
import type { Token } from 'markdown-it';
import { MarkdownParser } from 'prosemirror-markdown';
import type { Node } from 'prosemirror-model';
import { legibleText } from '~/lib/forbidden-characters';
import { siteParser } from '~/markdown/site-parser';
import { sourceOf, type BlockSource } from '../schema/attributes';
import { textSchema } from '../schema/text-schema';
import { tokenBlocks } from './block-ends';
import { editorTokens } from './editor-tokens';
import { tokenNodes } from './token-nodes';

/** Takes tokens for a text: those of one block, found already. */
class TokenParser extends MarkdownParser {
  private held: readonly Token[] = [];
  constructor() {
    // Reason for the cast: of a tokenizer, MarkdownParser calls `parse` only.
    const tokenizer = { parse: () => [...this.held] } as unknown as typeof siteParser;
    super(textSchema, tokenizer, tokenNodes);
  }
  /** @returns undefined when the tokens are more, or less, than one block */
  block(tokens: readonly Token[]): Node | undefined {
    this.held = tokens;
    const { content } = this.parse('');
    return content.childCount === 1 ? (content.firstChild ?? undefined) : undefined;
  }
}

const parser = new TokenParser();
const { nodes } = textSchema;

/** As each block was read. */
const originals = new WeakMap<BlockSource, Node>();

const verbatim = (markdown: string): Node =>
  nodes.verbatim.create(null, markdown === '' ? null : textSchema.text(markdown));

/** A token that has no node here leaves its lines as they stand. */
function blockOf(tokens: readonly Token[], lines: string): Node {
  try {
    return parser.block(editorTokens(tokens)) ?? verbatim(lines);
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('Token type')) return verbatim(lines);
    throw error;
  }
}

/** What a text says, block by block, as if nobody had written it before. */
export const readBlocks = (markdown: string): readonly Node[] => {
  const text = legibleText(markdown);
  const lines = text.split('\n');
  return tokenBlocks(siteParser.parse(text, {})).map(({ tokens, lines: [from, to] }) =>
    blockOf(tokens, lines.slice(from, to).join('\n')),
  );
};

/** Whether a block is still what was read from its lines. */
export function isUntouched(block: Node): boolean {
  const source = sourceOf(block);
  return source !== undefined && originals.get(source)?.eq(block) === true;
}

/** @param markdown the text of an entry */
export function readText(markdown: string): Node {
  const text = legibleText(markdown);
  const lines = text.split('\n');
  const blocks: Node[] = [];
  let end = 0;
  const keep = (block: Node, from: number, to: number): void => {
    const gap = lines.slice(end, from).join('\n');
    const source = {
      text: lines.slice(from, to).join('\n'),
      gap: end === 0 ? `${gap}${from === 0 ? '' : '\n'}` : `\n${gap}${from === end ? '' : '\n'}`,
      rank: blocks.length,
    };
    const kept = block.type.create({ ...block.attrs, source }, block.content);
    originals.set(source, kept);
    blocks.push(kept);
    end = to;
  };
  const isBlank = (at: number): boolean => (lines[at] ?? '').trim() === '';
  /** Between blocks, lines that make no token: where the links written `[words][name]` lead. */
  const keepDefinitions = (until: number): void => {
    let [from, to] = [end, until];
    while (from < to && isBlank(from)) from += 1;
    while (from < to && isBlank(to - 1)) to -= 1;
    if (from < to) keep(verbatim(lines.slice(from, to).join('\n')), from, to);
  };
  for (const {
    tokens,
    lines: [from, ending],
  } of tokenBlocks(siteParser.parse(text, {}))) {
    let to = ending;
    while (to > from && isBlank(to - 1)) to -= 1;
    keepDefinitions(from);
    keep(blockOf(tokens, lines.slice(from, to).join('\n')), from, to);
  }
  keepDefinitions(lines.length);
  const rest = lines.slice(end).join('\n');
  const tail = end === 0 ? rest : end === lines.length ? '' : `\n${rest}`;
  return nodes.doc.create({ tail }, blocks.length === 0 ? [nodes.paragraph.create()] : blocks);
}
