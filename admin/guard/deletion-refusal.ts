/** What is looked at before a file of the repository is deleted. */
import { isKind, type Kind } from '~/kinds';
import { MEDIA_FOLDER } from '../decap/collections';
import { heldEntries, type Reader, type UnsavedWork } from './repository-entries';
import { mediaRefusal } from './media-uses';
import { removalRefusal } from './removal-refusal';

async function entryRefusal(
  kind: Kind,
  path: string,
  own: Reader,
  unsavedWork: UnsavedWork,
): Promise<string | undefined> {
  const { data } = await own.getEntry(path);
  return removalRefusal(kind, data ?? '', await heldEntries(own, unsavedWork), new Date());
}

/**
 * Why a file may not be deleted.
 * @param unsavedWork the entries left unsaved in this browser
 * @returns in French, with the remedy; undefined when nothing is against it
 * @throws when the repository does not answer: nobody knows, then
 */
export async function deletionRefusal(
  path: string,
  own: Reader,
  unsavedWork: UnsavedWork,
): Promise<string | undefined> {
  if (path.startsWith(`${MEDIA_FOLDER}/`)) {
    const name = path.slice(MEDIA_FOLDER.length + 1);
    return mediaRefusal(name, await heldEntries(own, unsavedWork));
  }
  const kind = path.split('/').at(-2);
  return path.endsWith('.md') && isKind(kind)
    ? entryRefusal(kind, path, own, unsavedWork)
    : undefined;
}
