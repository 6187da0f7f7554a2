/** The texts of `content/`, opened in the editors' form and saved. */
import { Transform } from 'prosemirror-transform';
import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { readEntry } from '~/lib/read-entry';
import { tidyMarkdown } from '~/lib/tidy-markdown';
import { writeBlocks } from '../../admin/text/output/write-blocks';
import { settledBlocks } from '../../admin/text/output/settled-block';
import { writeText } from '../../admin/text/output/write-text';
import { readText } from '../../admin/text/reading/read-text';
import { sourceOf } from '../../admin/text/schema/attributes';
import { textSchema } from '../../admin/text/schema/text-schema';
import { entryFiles } from './content-files';

const texts = entryFiles.map(({ path, source }) => ({ path, body: readEntry(source).body }));

/** As if every block had been changed. */
const rewritten = (text: Node): string => tidyMarkdown(writeBlocks(settledBlocks(text.children)));

/** Where the first words of a block begin, if it has any. */
function firstWords(block: Node, start: number): number | undefined {
  let found: number | undefined;
  block.descendants((node, at) => {
    if (node.isText) found ??= start + 1 + at;
    return found === undefined;
  });
  return found;
}

describe('a text opened and saved', () => {
  it.each(texts)('keeps its bytes: $path', ({ body }) => {
    expect(writeText(readText(body))).toBe(body);
  });

  it.each(texts)('would keep its bytes if every block were changed: $path', ({ body }) => {
    expect(rewritten(readText(body))).toBe(body.trim());
  });

  it.each(texts)('changes only the block in which a word is changed: $path', ({ body }) => {
    const text = readText(body);
    let before = '';
    text.forEach((block, start) => {
      const { gap = '', text: lines = '' } = sourceOf(block) ?? {};
      before += gap;
      const at = firstWords(block, start);
      if (at !== undefined) {
        const { doc } = new Transform(text).insert(at, textSchema.text('farandole '));
        const written = writeText(doc);
        const after = body.slice(before.length + lines.length);
        expect(written.slice(0, before.length)).toBe(before);
        expect(written.slice(written.length - after.length)).toBe(after);
        const changed = written.slice(before.length, written.length - after.length);
        expect(changed.replace('farandole ', '')).toBe(lines);
      }
      before += lines;
    });
  });
});
