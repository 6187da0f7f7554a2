/** Whether a file about to be written really lies in `content/`. Node only. */
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** The real path of a file, or of the nearest folder above it that exists. */
function realPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : realPath(dirname(path));
}

/**
 * @param paths from the root of the repository
 * @returns in French, which of them a symbolic link leads out of `content/`; undefined when none
 */
export function symlinkRefusal(root: string, paths: readonly string[]): string | undefined {
  const content = join(realpathSync(root), 'content');
  const isInside = (path: string): boolean => path === content || path.startsWith(content + sep);
  const led = paths.find((path) => !isInside(realPath(join(root, path))));
  return led === undefined || !existsSync(content) ? undefined : `« ${led} » mène hors de content/`;
}
