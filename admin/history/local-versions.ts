/** The versions of a file of the local repository (src/tools/local/file-history.ts). */
import type { Implementation } from '../decap/backend-methods';
import type { Version, VersionKeeper } from './version';

type Request = NonNullable<Implementation['request']>;

/** @param request the way to the repository */
export function localVersions(request: Request): VersionKeeper {
  return {
    list: async (path) => {
      // Reason for the casts here: what src/tools/local/file-history.ts answers.
      const told = (await request({ action: 'fileVersions', params: { path } })) as {
        readonly versions: readonly Version[];
      };
      return told.versions;
    },
    read: async ({ id, path }) => {
      const params = { path, commit: id };
      const told = (await request({ action: 'fileVersion', params })) as { readonly text: string };
      return told.text;
    },
    changedSince: async (folder, since) => {
      const params = { folder, since: since.toISOString() };
      const told = (await request({ action: 'changedFiles', params })) as {
        readonly paths: readonly string[];
      };
      return told.paths;
    },
  };
}
