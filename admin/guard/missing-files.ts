/** Files that an entry names and that would be nowhere once it is saved: the site could not be built. */
import { missingMessage } from './accident-words';
import { MEDIA_FOLDER } from '../decap/collections';
import type { Reader } from './repository-entries';
import type { SentEntry } from '../decap/backend-methods';
import { filesNamedIn } from './named-files';

/**
 * Why an entry may not be saved as it is. A file counts when the published branch holds it, or when it
 * is sent with the entry: the backends drop what else the branch of a draft holds as they save.
 * @returns in French, which files, where they are named, and the remedy; undefined when all are there
 * @throws when the repository does not answer: nobody knows, then
 */
export async function missingFilesRefusal(
  { dataFiles, assets }: SentEntry,
  collection: string,
  reader: Pick<Reader, 'getMedia'>,
): Promise<string | undefined> {
  const sent = new Set(assets.map(({ path }) => path));
  const notSent = dataFiles
    .flatMap(({ raw }) => filesNamedIn(collection, raw))
    .filter(({ name }) => !sent.has(`${MEDIA_FOLDER}/${name}`));
  if (notSent.length === 0) return undefined;
  const held = new Set((await reader.getMedia(MEDIA_FOLDER)).map(({ name }) => name));
  const missing = notSent.filter(({ name }) => !held.has(name));
  return missing.length === 0 ? undefined : missingMessage(missing);
}
