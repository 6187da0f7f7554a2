/** What the repository holds, asked again of the backend that Decap uses. */
import type { Kind } from '~/kinds';
import { currentReader } from '../../guard/current-reader';
import type { EntryFile } from '../../guard/references-to';
import { draftEntries, publishedEntries } from '../../guard/repository-entries';

/** The file on the branch that the site is built from. */
export async function publishedSource(path: string): Promise<string> {
  const found = await currentReader()?.getEntry(path);
  return found?.data ?? '';
}

/**
 * The entries of some kinds, those under review after those that are published.
 * @throws when one of them cannot be read, or before Decap has made its backend
 */
export async function presentEntries(wanted: readonly Kind[]): Promise<readonly EntryFile[]> {
  const reader = currentReader();
  if (reader === undefined) throw new Error('no backend yet');
  const [published, drafts] = await Promise.all([
    publishedEntries(reader, wanted),
    draftEntries(reader),
  ]);
  return [...published, ...drafts.filter(({ kind }) => wanted.includes(kind))];
}
