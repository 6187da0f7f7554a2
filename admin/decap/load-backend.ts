/** The code of the backend that the build chose: an editor downloads one of three. */
import type { Backend } from './choose-backend';

/** Decap itself says no more of it: CmsBackendClass is any. */
export type BackendClass = new (...options: readonly unknown[]) => object;

const LOADERS: Readonly<Record<Backend['name'], () => Promise<BackendClass>>> = {
  github: async () => (await import('../account/login/github-backend')).GitHubAccounts,
  'git-gateway': async () => (await import('../account/login/identity-backend')).IdentityAccounts,
  proxy: async () => (await import('./local-repository')).LocalRepository,
};

/**
 * @param name the backend that the build was told to use
 * @throws when its file cannot be fetched
 */
export function loadBackend(name: Backend['name']): Promise<BackendClass> {
  return LOADERS[name]();
}
