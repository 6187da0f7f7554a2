/** Whether a file that is about to be written really lies in `content/`. Node only. */
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** The real place of a file, or of the nearest folder that there is. */
function realPlace(path: string): string {
  return existsSync(path) ? realpathSync(path) : realPlace(dirname(path));
}

/**
 * @param paths from the root of the repository
 * @returns in French, which of them a link of the file system leads elsewhere; undefined when none
 */
export function ledOutside(root: string, paths: readonly string[]): string | undefined {
  const content = join(realpathSync(root), 'content');
  const isInside = (place: string): boolean => place === content || place.startsWith(content + sep);
  const led = paths.find((path) => !isInside(realPlace(join(root, path))));
  return led === undefined || !existsSync(content) ? undefined : `« ${led} » mène hors de content/`;
}
