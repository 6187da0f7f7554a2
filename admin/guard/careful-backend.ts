/**
 * Decap's backends, made careful. As they come, they write over a version that somebody else saved
 * meanwhile, force the merge of a draft over a newer page, save what names a file that is not there, and
 * delete what others refer to.
 */
import {
  GONE,
  NOT_ADDED,
  NOT_CHECKED,
  NOT_DELETED,
  NOT_PUBLISHED,
  NOT_SAVED,
  staleMessage,
} from './accident-words';
import { deletionRefusal } from './deletion-refusal';
import { readerOf } from './repository-entries';
import type { DataFile, Implementation, PersistOptions, SentEntry } from '../decap/backend-methods';
import { missingFilesRefusal } from './missing-files';
import type { OpenedVersions } from './opened-versions';
import type { EntryFile } from './references-to';
import { publicationRefusal } from './publication-refusal';
import { toldRefusal } from '../save/refusal';

/** What surrounds the backend in the browser. */
export interface Desk {
  readonly versions: OpenedVersions;
  /** Whether this browser holds unsaved work on an entry. */
  readonly hasBackup: (collection: string, slug: string) => Promise<boolean>;
  /** All the unsaved work of this browser. */
  readonly unsavedWork: () => Promise<readonly EntryFile[]>;
  /** Shows a message that stays until it is read. */
  readonly tell: (message: string) => void;
}

const isNoDraft = (error: unknown): boolean =>
  error instanceof Error &&
  'notUnderEditorialWorkflow' in error &&
  error.notUnderEditorialWorkflow === true;

/** `content/news/2026-a.md` is the entry `2026-a` of `news`. */
function entryAt(path: string): readonly [collection: string, slug: string] {
  const [collection = '', name = ''] = path.split('/').slice(-2);
  return [collection, name.replace(/\.[a-z]+$/u, '')];
}

/**
 * Puts the checks around the methods of a backend.
 * @returns the same backend
 */
export function careful(
  own: Implementation,
  { versions, hasBackup, unsavedWork, tell }: Desk,
): Implementation {
  // Bound: they are called once their names lead to the careful ones.
  const kept = readerOf(own);
  const { getEntry, unpublishedEntryDataFile: getDraft } = kept;
  const persist = own.persistEntry.bind(own);
  const add = own.persistMedia.bind(own);
  const publish = own.publishUnpublishedEntry.bind(own);
  const remove = own.deleteFiles.bind(own);

  const stop = (message: string): never => {
    tell(message);
    throw toldRefusal(message);
  };
  const given = async (path: string, text: string | null): Promise<void> => {
    if (text !== null && text !== '') versions.given(path, text, await hasBackup(...entryAt(path)));
  };

  async function draftText(
    collection: string,
    { slug, path }: DataFile,
  ): Promise<string | undefined> {
    try {
      const { diffs } = await own.unpublishedEntry({ collection, slug });
      const draft = diffs.find((file) => file.path === path);
      return draft === undefined ? undefined : await getDraft(collection, slug, path, draft.id);
    } catch (error) {
      if (isNoDraft(error)) return undefined;
      throw error;
    }
  }

  /** The draft under review, else the published version, as they stand now. */
  async function present(file: DataFile, options: PersistOptions): Promise<string | undefined> {
    const { collectionName = '', useWorkflow = false } = options;
    const draft = useWorkflow ? await draftText(collectionName, file) : undefined;
    if (draft !== undefined) return draft;
    // An absent file is null or empty, from one backend to the next; GitHub's does not tell it from
    // one that could not be read.
    const { data } = await getEntry(file.path);
    return data === null || data === '' ? undefined : data;
  }

  return Object.assign(own, {
    getEntry: async (path: string) => {
      const loaded = await getEntry(path);
      await given(path, loaded.data);
      return loaded;
    },

    unpublishedEntryDataFile: async (
      collection: string,
      slug: string,
      path: string,
      id: string,
    ) => {
      const text = await getDraft(collection, slug, path, id);
      await given(path, text);
      return text;
    },

    persistEntry: async (entry: SentEntry, options: PersistOptions) => {
      const unreachable = (): never => stop(NOT_SAVED);
      for (const file of options.newEntry === true ? [] : entry.dataFiles) {
        const now = await present(file, options).catch(unreachable);
        if (versions.isCurrent(file.path, now) || now === file.raw) continue;
        const opened = versions.openedFrom(file.path) ?? '';
        stop(now === undefined ? GONE : staleMessage(entryAt(file.path)[0], opened, now));
      }
      const { collectionName = '' } = options;
      const reason = await missingFilesRefusal(entry, collectionName, kept).catch(unreachable);
      if (reason !== undefined) stop(reason);
      for (const { path, raw } of entry.dataFiles) versions.sending(path, raw);
      const result = await persist(entry, options).catch(unreachable);
      for (const { path, raw } of entry.dataFiles) versions.saved(path, raw);
      return result;
    },

    publishUnpublishedEntry: async (collection: string, slug: string) => {
      const api = own.api ?? own.backend?.api;
      if (api !== undefined) api.forceMergePR = () => Promise.reject(new Error(NOT_PUBLISHED));
      const unpublished = (): never => stop(NOT_PUBLISHED);
      const reason = await publicationRefusal(collection, slug, kept).catch(unpublished);
      return reason === undefined ? publish(collection, slug).catch(unpublished) : stop(reason);
    },

    persistMedia: (file: unknown, options: unknown) =>
      add(file, options).catch(() => stop(NOT_ADDED)),

    deleteFiles: async (paths: readonly string[], message: string) => {
      for (const path of paths) {
        const reason = await deletionRefusal(path, kept, unsavedWork).catch(() => NOT_CHECKED);
        if (reason !== undefined) stop(reason);
      }
      return remove(paths, message).catch(() => stop(NOT_DELETED));
    },
  });
}
