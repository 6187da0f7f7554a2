/** The editors' bundle, made anew only when something that it is made from has changed. Node only. */
import { deserialize, serialize } from 'node:v8';
import { loadEnv } from 'vite';
import { remembered } from '~/cache/remembered';
import { assembleBundle, VARIABLES, type EditorsBundle } from './assemble-bundle';
import { sourceDigests } from './bundle-sources';

/** All that the bundle depends on; the lockfile, among the sources, tells the packages. */
const ingredients = (root: string): object => ({
  node: process.versions.node.split('.')[0],
  mode: process.env['NODE_ENV'] ?? 'production',
  // As Vite reads them: from the environment, and from files such as `.env`.
  variables: loadEnv('production', root, VARIABLES),
  sources: sourceDigests(root),
});

/**
 * @param root of the repository
 * @param folder where it is kept
 * @param assemble makes it, when nothing sound is kept
 */
export async function rememberedBundle(
  root: string,
  folder: string,
  assemble: (root: string) => Promise<EditorsBundle> = assembleBundle,
): Promise<EditorsBundle> {
  const bytes = await remembered(folder, [ingredients(root)], async () =>
    serialize(await assemble(root)),
  );
  // Reason for the cast: `remembered` gives back the very bytes that were serialised.
  return deserialize(bytes) as EditorsBundle;
}
