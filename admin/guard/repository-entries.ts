/** The entries that the repository holds now. Read for what happens rarely: a deletion, a press text. */
import { isKind, type Kind, KINDS } from '~/kinds';
import type { HeldEntries } from './entry-copies';
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

/**
 * The methods by which a backend reads. Taken before it is made careful: what is read by these opens
 * no form.
 */
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

/** Over GitHub's API, a file that could not be read is left out without a word: they are counted. */
async function filesOf(folder: string, own: Reader) {
  if (own.allEntriesByFolder === undefined) return own.entriesByFolder(folder, 'md', 1);
  const [files, listed] = await Promise.all([
    own.allEntriesByFolder(folder, 'md', 1),
    own.getMedia(folder),
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
  own: Reader,
  wanted: readonly Kind[] = KINDS,
): Promise<readonly EntryFile[]> {
  const lists = await Promise.all(
    wanted.map(async (kind) => {
      const files = await filesOf(`content/${kind}`, own);
      return files.map(({ data, file }) => ({ kind, path: file.path, raw: data ?? '' }));
    }),
  );
  return lists.flat();
}

/**
 * Those under review, whatever their state.
 * @throws when one of them cannot be read
 */
export async function draftEntries(own: Reader): Promise<readonly EntryFile[]> {
  const ids = await own.unpublishedEntries();
  const lists = await Promise.all(
    ids.map(async (id): Promise<readonly EntryFile[]> => {
      const { collection, slug, diffs } = await own.unpublishedEntry({ id });
      if (!isKind(collection)) return [];
      const files = diffs.filter(({ path }) => path.endsWith('.md'));
      return Promise.all(
        files.map(async ({ path, id: file }) => ({
          kind: collection,
          path,
          raw: await own.unpublishedEntryDataFile(collection, slug, path, file),
        })),
      );
    }),
  );
  return lists.flat();
}

/** The entries left unsaved in this browser. */
export type UnsavedWork = () => Promise<readonly EntryFile[]>;

/**
 * All of them, wherever they stand.
 * @throws when one of them cannot be read
 */
export async function heldEntries(own: Reader, unsavedWork: UnsavedWork): Promise<HeldEntries> {
  const [published, drafts, unsaved] = await Promise.all([
    publishedEntries(own),
    draftEntries(own),
    unsavedWork(),
  ]);
  return { published, drafts, unsaved };
}
