/** The entries that the repository holds now. All are read: for what happens rarely, such as a deletion. */
import { isKind, type Kind, KINDS } from '~/kinds';
import { SETTINGS_FILE } from '~/kinds/settings/model';
import type { EntryCopies } from './entry-copies';
import type { Implementation } from '../decap/backend-methods';
import type { EntryFile } from './references-to';

export type Reader = Pick<
  Implementation,
  | 'allEntriesByFolder'
  | 'entriesByFolder'
  | 'getEntry'
  | 'getMedia'
  | 'unpublishedEntries'
  | 'unpublishedEntry'
  | 'unpublishedEntryDataFile'
>;

/** The methods by which a backend reads, taken before it is guarded: what they read fills no form. */
export const readerOf = (own: Reader): Reader => ({
  ...(own.allEntriesByFolder === undefined
    ? {}
    : { allEntriesByFolder: own.allEntriesByFolder.bind(own) }),
  entriesByFolder: own.entriesByFolder.bind(own),
  getEntry: own.getEntry.bind(own),
  getMedia: own.getMedia.bind(own),
  unpublishedEntries: own.unpublishedEntries.bind(own),
  unpublishedEntry: own.unpublishedEntry.bind(own),
  unpublishedEntryDataFile: own.unpublishedEntryDataFile.bind(own),
});

/** GitHub's backend silently leaves out the files that it could not read: they are counted. */
async function filesOf(folder: string, reader: Reader) {
  if (reader.allEntriesByFolder === undefined) return reader.entriesByFolder(folder, 'md', 1);
  const [files, listed] = await Promise.all([
    reader.allEntriesByFolder(folder, 'md', 1),
    reader.getMedia(folder),
  ]);
  if (files.length < listed.filter(({ name }) => name.endsWith('.md')).length) {
    throw new Error(`not all of ${folder} could be read`);
  }
  return files;
}

/**
 * Those that the site is built from.
 * @throws when one of them cannot be read
 */
export async function publishedEntries(
  reader: Reader,
  wanted: readonly Kind[] = KINDS,
): Promise<readonly EntryFile[]> {
  const lists = await Promise.all(
    wanted.map(async (kind) => {
      const files = await filesOf(`content/${kind}`, reader);
      return files.map(({ data, file }) => ({ kind, path: file.path, raw: data ?? '' }));
    }),
  );
  return lists.flat();
}

/**
 * Those under review, whatever their state.
 * @throws when one of them cannot be read
 */
export async function draftEntries(reader: Reader): Promise<readonly EntryFile[]> {
  const ids = await reader.unpublishedEntries();
  const lists = await Promise.all(
    ids.map(async (id): Promise<readonly EntryFile[]> => {
      const { collection, slug, diffs } = await reader.unpublishedEntry({ id });
      if (!isKind(collection)) return [];
      const files = diffs.filter(({ path }) => path.endsWith('.md'));
      return Promise.all(
        files.map(async ({ path, id: file }) => ({
          kind: collection,
          path,
          raw: await reader.unpublishedEntryDataFile(collection, slug, path, file),
        })),
      );
    }),
  );
  return lists.flat();
}

/** The entries left unsaved in this browser. */
export type UnsavedWork = () => Promise<readonly EntryFile[]>;

/**
 * All the copies of all entries, and the settings.
 * @throws when one of them cannot be read
 */
export async function entryCopies(reader: Reader, unsavedWork: UnsavedWork): Promise<EntryCopies> {
  const [published, drafts, unsaved, { data }] = await Promise.all([
    publishedEntries(reader),
    draftEntries(reader),
    unsavedWork(),
    reader.getEntry(SETTINGS_FILE),
  ]);
  return { published, drafts, unsaved, settings: data ?? undefined };
}
