/** Links of a text to entries that there are not. */
import { isKind, type Kind } from '~/kinds';
import type { EditorsIndex } from '~/content/editors-index';
import { linkTargets } from '~/markdown/link-targets';
import { fileKey, type EntryFile } from '../guard/references-to';

/**
 * The site shows most of what texts lead to; the repository is read for the others only: drafts, and
 * what came since the last build.
 * @param read gives the entries of some kinds, those under review included
 * @returns the `kind/id` that no entry bears; undefined when the repository does not answer
 */
export async function unknownKeys(
  text: string,
  { entries, withdrawn }: Pick<EditorsIndex, 'entries' | 'withdrawn'>,
  read: (kinds: readonly Kind[]) => Promise<readonly EntryFile[]>,
): Promise<ReadonlySet<string> | undefined> {
  const shown = new Set([...entries.map(({ key }) => key), ...Object.keys(withdrawn)]);
  const doubtful = linkTargets(text).flatMap((target) =>
    target.type === 'entry' && !shown.has(`${target.kind}/${target.id}`) ? [target] : [],
  );
  const wanted = new Set(doubtful.map(({ kind }) => kind).filter(isKind));
  try {
    const held = wanted.size === 0 ? [] : await read([...wanted]);
    const known = new Set(held.map(fileKey));
    return new Set(doubtful.map(({ kind, id }) => `${kind}/${id}`)).difference(known);
  } catch {
    return undefined;
  }
}
