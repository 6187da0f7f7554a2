/** The files that go with an entry: what was prepared and then left aside stays out of the repository. */
import type { SentEntry } from '../decap/backend-methods';
import { MEDIA_FOLDER } from '../decap/collections';
import { filesNamedIn } from './named-files';

/** @returns the entry with the files that it names; with all of them when it cannot be read */
export function namedFilesOnly(entry: SentEntry, collection: string): SentEntry {
  const { dataFiles, assets } = entry;
  try {
    const named = new Set(
      dataFiles.flatMap(({ raw }) => filesNamedIn(collection, raw)).map(({ name }) => name),
    );
    return {
      ...entry,
      assets: assets.filter(({ path }) => named.has(path.replace(`${MEDIA_FOLDER}/`, ''))),
    };
  } catch {
    return entry;
  }
}
