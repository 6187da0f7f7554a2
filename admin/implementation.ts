/** What is used of Decap's backends, whose own types are « any ». */

export interface DataFile {
  readonly path: string;
  readonly slug: string;
  readonly raw: string;
}
export interface PersistOptions {
  readonly newEntry?: boolean;
  readonly collectionName?: string;
  readonly useWorkflow?: boolean;
}
interface LoadedFile {
  /** Empty when the file does not exist. */
  readonly data: string | null;
  readonly file: { readonly path: string };
}

export interface Implementation {
  getEntry: (path: string) => Promise<LoadedFile>;
  entriesByFolder: (
    folder: string,
    extension: string,
    depth: number,
  ) => Promise<readonly LoadedFile[]>;
  unpublishedEntry: (which: {
    readonly collection: string;
    readonly slug: string;
  }) => Promise<{ readonly diffs: readonly { readonly path: string; readonly id: string }[] }>;
  unpublishedEntryDataFile: (
    collection: string,
    slug: string,
    path: string,
    id: string,
  ) => Promise<string>;
  persistEntry: (
    entry: { readonly dataFiles: readonly DataFile[] },
    options: PersistOptions,
  ) => Promise<unknown>;
  publishUnpublishedEntry: (collection: string, slug: string) => Promise<unknown>;
  deleteFiles: (paths: readonly string[], message: string) => Promise<unknown>;
  /** GitHub's: merges by force what Git cannot merge. */
  api?: { forceMergePR?: () => Promise<never> };
  /** The gateway keeps its GitHub backend here. */
  backend?: Pick<Implementation, 'api'>;
}
