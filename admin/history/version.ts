/** A version of a file, and who keeps it. */

export interface Version {
  /** Git's own name for it. */
  readonly id: string;
  readonly author: string;
  /** The instant, ISO 8601. */
  readonly date: string;
  /** What its author said of it. */
  readonly message: string;
  /** The name that the file had. */
  readonly path: string;
}

export interface VersionKeeper {
  /** Newest first, renames followed. */
  readonly list: (path: string) => Promise<readonly Version[]>;
  /** The file as it was. */
  readonly read: (version: Pick<Version, 'id' | 'path'>) => Promise<string>;
  /** The paths of the files of a folder that were published since. */
  readonly changedSince: (folder: string, since: Date) => Promise<readonly string[]>;
}
