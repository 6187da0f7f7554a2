/** Writes a part of a document as Prettier has it, tables included. */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { withPart } from './between-markers';

/**
 * @param file a document in Markdown
 * @param name of its part
 */
export async function writePart(file: string, name: string, text: string): Promise<void> {
  const document = withPart(readFileSync(file, 'utf8'), name, text);
  const config = await resolveConfig(file);
  writeFileSync(file, await format(document, { ...config, filepath: file }));
}
