/** What is looked at before a file of the repository is deleted. */
import type { Kind } from '~/domain';
import { MEDIA_FOLDER } from './collections';
import { draftEntries, publishedEntries, type Reader } from './entry-files';
import { isKind } from './kind-names';
import { mediaRefusal } from './media-uses';
import type { EntryFile } from './references-to';
import { removalRefusal } from './removal';

async function entryRefusal(kind: Kind, path: string, own: Reader): Promise<string | undefined> {
  const { data } = await own.getEntry(path);
  return removalRefusal(kind, data ?? '', await publishedEntries(own), new Date());
}

async function mediaUses(
  name: string,
  own: Reader,
  unsavedWork: () => Promise<readonly EntryFile[]>,
): Promise<string | undefined> {
  const [published, drafts, unsaved] = await Promise.all([
    publishedEntries(own),
    draftEntries(own),
    unsavedWork(),
  ]);
  return mediaRefusal(name, { published, drafts, unsaved });
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
  unsavedWork: () => Promise<readonly EntryFile[]>,
): Promise<string | undefined> {
  if (path.startsWith(`${MEDIA_FOLDER}/`)) {
    return mediaUses(path.slice(MEDIA_FOLDER.length + 1), own, unsavedWork);
  }
  const kind = path.split('/').at(-2);
  return path.endsWith('.md') && isKind(kind) ? entryRefusal(kind, path, own) : undefined;
}
