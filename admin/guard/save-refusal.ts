/** What is looked at before an entry is saved. */
import type { DataFile, PersistOptions, SentEntry } from '../decap/backend-methods';
import { GONE, staleMessage } from './accident-words';
import { missingFilesRefusal } from './missing-files';
import type { OpenedVersions } from './opened-versions';
import type { Reader } from './repository-entries';

const isNoDraft = (error: unknown): boolean =>
  error instanceof Error &&
  'notUnderEditorialWorkflow' in error &&
  error.notUnderEditorialWorkflow === true;

async function draftText(
  collection: string,
  { slug, path }: DataFile,
  reader: Reader,
): Promise<string | undefined> {
  try {
    const { diffs } = await reader.unpublishedEntry({ collection, slug });
    const draft = diffs.find((file) => file.path === path);
    return draft === undefined
      ? undefined
      : await reader.unpublishedEntryDataFile(collection, slug, path, draft.id);
  } catch (error) {
    if (isNoDraft(error)) return undefined;
    throw error;
  }
}

/** The draft under review, else the published version, as they stand now. */
async function presentText(
  file: DataFile,
  { collectionName, useWorkflow = false }: PersistOptions,
  reader: Reader,
): Promise<string | undefined> {
  const draft = useWorkflow ? await draftText(collectionName, file, reader) : undefined;
  if (draft !== undefined) return draft;
  // An absent file is null or empty, depending on the backend; GitHub's does not tell it from an
  // unreadable one.
  const { data } = await reader.getEntry(file.path);
  return data === null || data === '' ? undefined : data;
}

async function staleRefusal(
  file: DataFile,
  options: PersistOptions,
  reader: Reader,
  versions: OpenedVersions,
): Promise<string | undefined> {
  const now = await presentText(file, options, reader);
  if (versions.isCurrent(file.path, now) || now === file.raw) return undefined;
  const opened = versions.openedFrom(file.path) ?? '';
  return now === undefined ? GONE : staleMessage(options.collectionName, opened, now);
}

/**
 * Why an entry may not be saved: somebody changed or deleted it since its form was opened, or it names
 * files that are nowhere.
 * @returns in French, with the remedy; undefined when nothing is against it
 * @throws when the repository does not answer: nobody knows, then
 */
export async function saveRefusal(
  entry: SentEntry,
  options: PersistOptions,
  reader: Reader,
  versions: OpenedVersions,
): Promise<string | undefined> {
  for (const file of options.newEntry === true ? [] : entry.dataFiles) {
    const refusal = await staleRefusal(file, options, reader, versions);
    if (refusal !== undefined) return refusal;
  }
  return missingFilesRefusal(entry, options.collectionName, reader);
}
