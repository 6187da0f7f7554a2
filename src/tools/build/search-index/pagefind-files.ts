/** Pagefind, called once for each index: what it makes of pages, in memory. */
import { createIndex } from 'pagefind';

export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

type PagefindIndex = NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>;

/** @throws with the words of Pagefind and the address at fault */
export function refuse(errors: readonly string[], what = ''): void {
  if (errors.length > 0) throw new Error(`Pagefind${what} : ${errors.join(', ')}`);
}

/**
 * The files of an index. Taken from memory: when Pagefind writes them itself, it may exit before one
 * has its content.
 * @param language of the stemmer
 * @param fill adds the pages
 */
export async function pagefindFiles(
  language: string,
  fill: (index: PagefindIndex) => Promise<void>,
): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (index === undefined) throw new Error(`Pagefind : ${errors.join(', ')}`);
  await fill(index);
  const { files, errors: refused } = await index.getFiles();
  refuse(refused);
  await index.deleteIndex();
  return files;
}
