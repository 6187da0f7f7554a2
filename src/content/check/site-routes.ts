/** The addresses that the site itself holds, read from its files. Node only. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { slashed } from '~/lib/slashed';
import { ownRoutes } from '~/lib/own-routes';

const filesUnder = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
        .map(slashed)
    : [];

/** The routes that the site holds, whose folder is the one that commands are run in. */
export function siteRoutes(): readonly string[] {
  const root = process.cwd();
  return ownRoutes(filesUnder(join(root, 'src', 'pages')), filesUnder(join(root, 'public')));
}
