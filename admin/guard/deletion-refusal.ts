/** What is looked at before files of the repository are deleted. */
import { isKind } from '~/kinds';
import { MEDIA_FOLDER } from '../decap/collections';
import { mediaRefusal } from './media-uses';
import { removalRefusal } from './removal-refusal';
import { entryCopies, type Reader, type UnsavedWork } from './repository-entries';

async function fileRefusal(
  path: string,
  reader: Reader,
  unsavedWork: UnsavedWork,
): Promise<string | undefined> {
  if (path.startsWith(`${MEDIA_FOLDER}/`)) {
    const name = path.slice(MEDIA_FOLDER.length + 1);
    return mediaRefusal(name, await entryCopies(reader, unsavedWork));
  }
  const kind = path.split('/').at(-2);
  if (!path.endsWith('.md') || !isKind(kind)) return undefined;
  const { data } = await reader.getEntry(path);
  return removalRefusal(kind, data ?? '', await entryCopies(reader, unsavedWork), new Date());
}

/**
 * Why files may not be deleted.
 * @returns in French, what stands against the first that may not, and the remedy; undefined when
 *   nothing does
 * @throws when the repository does not answer: nobody knows, then
 */
export async function deletionRefusal(
  paths: readonly string[],
  reader: Reader,
  unsavedWork: UnsavedWork,
): Promise<string | undefined> {
  for (const path of paths) {
    const refusal = await fileRefusal(path, reader, unsavedWork);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}
