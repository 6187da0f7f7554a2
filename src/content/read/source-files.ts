/** The files of the content folder, as they stand. Node only. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEntry, type ReadEntry } from '~/lib/read-entry';

/** One file as found on disk, not yet checked. */
export interface SourceFile extends ReadEntry {
  /** Path from the root of the repository: content/news/2012-05-14-creation.md */
  readonly path: string;
  /** Its name, without extension. */
  readonly file: string;
}

/** The files of one kind, in the order of their names; none when the folder is missing. */
export function readKind(root: string, kind: string): readonly SourceFile[] {
  const folder = join(root, 'content', kind);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const path = `content/${kind}/${name}`;
      const source = readFileSync(join(root, path), 'utf8');
      return { path, file: name.slice(0, -'.md'.length), ...parseEntry(source) };
    });
}
