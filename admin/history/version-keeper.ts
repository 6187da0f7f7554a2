/** Who keeps the versions: GitHub, or the local repository. */
import type { Implementation } from '../decap/backend-methods';
import { githubVersions } from './github-versions';
import { localVersions } from './local-versions';
import type { VersionKeeper } from './version';

/** @throws when nobody has logged in yet */
export function versionKeeper(backend: Implementation): VersionKeeper {
  const api = backend.api ?? backend.backend?.api;
  const { repoURL, branch, request } = api ?? {};
  if (repoURL !== undefined && branch !== undefined && request !== undefined) {
    return githubVersions({ repoURL, branch, request: request.bind(api) });
  }
  if (backend.request === undefined) throw new Error('no repository yet');
  return localVersions(backend.request.bind(backend));
}
