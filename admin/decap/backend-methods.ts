/** What is used of Decap's backends, whose own types are « any ». */

export interface DataFile {
  readonly path: string;
  readonly slug: string;
  readonly raw: string;
}
export interface SentEntry {
  readonly dataFiles: readonly DataFile[];
  /** The files sent with it, by their path in the repository. */
  readonly assets: readonly { readonly path: string }[];
}
export interface PersistOptions {
  readonly newEntry?: boolean;
  readonly collectionName: string;
  readonly useWorkflow?: boolean;
  readonly commitMessage?: string;
}
interface LoadedFile {
  /** Empty when the file does not exist. */
  readonly data: string | null;
  readonly file: { readonly path: string };
}

interface UnpublishedEntry {
  readonly collection: string;
  readonly slug: string;
  readonly diffs: readonly { readonly path: string; readonly id: string }[];
}

/** GitHub's interface, as the backend speaks to it, directly or through the gateway. */
export interface GitHubApi {
  /** Where the repository is under the root of the interface; empty behind the gateway. */
  readonly repoURL: string;
  /** What the site is built from. */
  readonly branch: string;
  readonly request: (
    address: string,
    options?: { readonly params: Readonly<Record<string, string | number>> },
  ) => Promise<unknown>;
  /** Merges by force what Git cannot merge. */
  forceMergePR?: () => Promise<never>;
}

export interface Implementation {
  /** What follows the log-in: is the account known, may it write? */
  authenticate: (credentials: unknown) => Promise<unknown>;
  getEntry: (path: string) => Promise<LoadedFile>;
  entriesByFolder: (
    folder: string,
    extension: string,
    depth: number,
  ) => Promise<readonly LoadedFile[]>;
  /** GitHub's, and the gateway's over it: `entriesByFolder` gives twenty files there. */
  allEntriesByFolder?: Implementation['entriesByFolder'];
  /** Every file of a folder, by name. */
  getMedia: (folder: string) => Promise<readonly { readonly name: string }[]>;
  /** What `unpublishedEntry` takes as `id`. */
  unpublishedEntries: () => Promise<readonly string[]>;
  unpublishedEntry: (
    which: { readonly id: string } | { readonly collection: string; readonly slug: string },
  ) => Promise<UnpublishedEntry>;
  unpublishedEntryDataFile: (
    collection: string,
    slug: string,
    path: string,
    id: string,
  ) => Promise<string>;
  persistEntry: (entry: SentEntry, options: PersistOptions) => Promise<unknown>;
  persistMedia: (file: unknown, options: unknown) => Promise<unknown>;
  publishUnpublishedEntry: (collection: string, slug: string) => Promise<unknown>;
  deleteFiles: (paths: readonly string[], message: string) => Promise<unknown>;
  /** A file of the media folder, where the browser finds it. */
  getMediaFile?: (path: string) => Promise<{ readonly url: string }>;
  /** The local repository's: the way of every question to it. */
  request?: (payload: {
    readonly action: string;
    readonly params: Readonly<Record<string, unknown>>;
  }) => Promise<unknown>;
  /** GitHub's, once somebody has logged in. */
  api?: Partial<GitHubApi>;
  /** The gateway keeps its GitHub backend here. */
  backend?: Pick<Implementation, 'api'>;
}
