/** Where things are kept from one build to the next. */
import { join } from 'node:path';
import { prune } from './prune';

/**
 * Social cards; images in the sizes and formats of the pages; verdicts on the files of `content/medias`;
 * the editors' scripts; the search of who writes before any build; what the pages of the last build were
 * made from; files compressed for hosts that do not; and what each build makes before it takes its place,
 * which an interrupted one leaves.
 */
const CACHES = [
  'cards',
  'images',
  'medias',
  'editors',
  'search',
  'pages',
  'compressed',
  'builds',
] as const;

/** @param root of the repository */
export const cacheFolder = (root: string, cache: (typeof CACHES)[number]): string =>
  join(root, '.cache', cache);

/** Takes away, from all of them, what no build has asked for lately. */
export async function pruneCaches(root: string): Promise<void> {
  const now = Date.now();
  await Promise.all(CACHES.map((cache) => prune(cacheFolder(root, cache), now)));
}
