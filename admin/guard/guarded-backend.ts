/**
 * Decap's backends, guarded. As they come, they write over what somebody else saved meanwhile, force the
 * merge of a draft over a newer page, save what names a missing file, delete what others refer to, take
 * for saved what is written during a save, and refuse accounts in English.
 */
import { refusedEntry } from '../account/login/login-words';
import type { Implementation, PersistOptions, SentEntry } from '../decap/backend-methods';
import type { BackendClass } from '../decap/load-backend';
import { isTold, toldRefusal } from '../save/refusal';
import {
  DRAFT_OF_AN_OLDER_PAGE,
  NOT_ADDED,
  NOT_CHECKED,
  NOT_DELETED,
  NOT_PUBLISHED,
  NOT_SAVED,
} from './accident-words';
import { setCurrentReader } from './current-reader';
import { deletionRefusal } from './deletion-refusal';
import { failureMessage, failureOf, type Undone } from './failures';
import { namedFilesOnly } from './named-files-only';
import type { OpenedVersions } from './opened-versions';
import { publicationRefusal } from './publication-refusal';
import { inFrench } from './reads-in-french';
import { readerOf, type UnsavedWork } from './repository-entries';
import { saveRefusal } from './save-refusal';

/** What surrounds the backend in the browser. */
export interface Desk {
  readonly versions: OpenedVersions;
  /** Whether this browser holds unsaved work on an entry. */
  readonly hasBackup: (collection: string, slug: string) => Promise<boolean>;
  /** All the unsaved work of this browser. */
  readonly unsavedWork: UnsavedWork;
  /** Shows a message that stays until it is read. */
  readonly tell: (message: string) => void;
  /** What the browser knows of its own network. */
  readonly isOnline: () => boolean;
  /** Keeps the form from being written in until a save is over. */
  readonly holdPage: (saving: Promise<unknown>, isNew: boolean) => void;
}

/** `content/news/2026-a.md` is the entry `2026-a` of `news`. */
function entryAt(path: string): readonly [collection: string, slug: string] {
  const [collection = '', name = ''] = path.split('/').slice(-2);
  return [collection, name.replace(/\.[a-z]+$/u, '')];
}

/** @returns the same backend, its methods guarded */
export function guard(own: Implementation, desk: Desk): Implementation {
  const { versions, hasBackup, unsavedWork, tell, isOnline, holdPage } = desk;
  // Bound before their names lead to the guarded ones.
  const reader = readerOf(own);
  const authenticate = own.authenticate.bind(own);
  const persist = own.persistEntry.bind(own);
  const add = own.persistMedia.bind(own);
  const publish = own.publishUnpublishedEntry.bind(own);
  const remove = own.deleteFiles.bind(own);
  setCurrentReader(reader);

  const stop = (message: string): never => {
    tell(message);
    throw toldRefusal(message);
  };
  const why = (undone: Undone, error: unknown): string =>
    failureMessage(failureOf(error, isOnline()), undone);
  /** @param undone what is told when the repository does not do it */
  const unless = async <T>(
    refusal: Promise<string | undefined>,
    undone: Undone,
    act: () => Promise<T>,
  ): Promise<T> => {
    const reason = await refusal.catch((error: unknown) => why(undone, error));
    if (reason !== undefined) return stop(reason);
    return act().catch((error: unknown) =>
      stop(isTold(error) ? error.message : why(undone, error)),
    );
  };
  const given = async (path: string, text: string | null): Promise<void> => {
    if (text !== null && text !== '') versions.given(path, text, await hasBackup(...entryAt(path)));
  };
  const save = (entry: SentEntry, options: PersistOptions): Promise<unknown> =>
    unless(saveRefusal(entry, options, reader, versions), NOT_SAVED, async () => {
      for (const { path, raw } of entry.dataFiles) versions.sending(path, raw);
      const result = await persist(namedFilesOnly(entry, options.collectionName), options);
      for (const { path, raw } of entry.dataFiles) versions.saved(path, raw);
      return result;
    });

  const guarded: Partial<Implementation> = {
    authenticate: (credentials) =>
      authenticate(credentials).catch((error: unknown) => {
        throw refusedEntry(error);
      }),
    getEntry: async (path) => {
      const loaded = await reader.getEntry(path);
      await given(path, loaded.data);
      return loaded;
    },
    unpublishedEntryDataFile: async (collection, slug, path, id) => {
      const text = await reader.unpublishedEntryDataFile(collection, slug, path, id);
      await given(path, text);
      return text;
    },
    persistEntry: (entry, options) => {
      const saving = save(entry, options);
      holdPage(saving, options.newEntry === true);
      return saving;
    },
    publishUnpublishedEntry: (collection, slug) => {
      const api = own.api ?? own.backend?.api;
      if (api !== undefined)
        api.forceMergePR = () => Promise.reject(toldRefusal(DRAFT_OF_AN_OLDER_PAGE));
      const refusal = publicationRefusal(collection, slug, reader);
      return unless(refusal, NOT_PUBLISHED, () => publish(collection, slug));
    },
    persistMedia: (file, options) =>
      add(file, options).catch((error: unknown) => stop(why(NOT_ADDED, error))),
    deleteFiles: (paths, message) => {
      const refusal = deletionRefusal(paths, reader, unsavedWork).catch((error: unknown) =>
        why(NOT_CHECKED, error),
      );
      return unless(refusal, NOT_DELETED, () => remove(paths, message));
    },
  };
  return inFrench(Object.assign(own, guarded), isOnline);
}

/** @returns the class, whose every instance is guarded */
export const guardedClass = (Backend: BackendClass, desk: Desk): BackendClass =>
  new Proxy(Backend, {
    // Reason for the cast: every backend of Decap has these methods; their types are « any ».
    construct: (Made, options: readonly unknown[]) =>
      guard(new Made(...options) as Implementation, desk),
  });
