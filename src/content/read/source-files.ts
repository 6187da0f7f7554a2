/** The files of the content folder, as they stand. Node only. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseEntry, type ReadEntry } from '~/lib/read-entry';
import { readContentFile, type FileText } from './content-file';

interface Named {
  /** Path from the root of the repository: content/news/2012-05-14-creation.md */
  readonly path: string;
  /** Its name, without extension. */
  readonly file: string;
}

/** One file as found on disk. */
export type FoundFile = Named & FileText;

/** The same, its front matter parsed, not yet checked. */
interface SourceFile extends Named, ReadEntry {
  /** In French, why nothing of it was read. */
  readonly refusal?: string;
}

export const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** The names of the entries of one kind, in order; a name that begins with a dot is that of a program’s file. */
function entryNames(folder: string): readonly string[] {
  if (!isFolder(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((file) => !file.isDirectory() && /^[^.].*\.md$/su.test(file.name))
    .map(({ name }) => name)
    .sort();
}

/** The files of one kind, in the order of their names; none when the folder is missing. */
export function filesOfKind(root: string, kind: string): readonly FoundFile[] {
  return entryNames(join(root, 'content', kind)).map((name) => {
    const path = `content/${kind}/${name}`;
    return { path, file: name.slice(0, -'.md'.length), ...readContentFile(join(root, path)) };
  });
}

export function parseFile({ path, file, text, refusal }: FoundFile): SourceFile {
  if (text === undefined) return { path, file, frontMatter: undefined, body: '', refusal };
  return { path, file, ...parseEntry(text) };
}

export const readKind = (root: string, kind: string): readonly SourceFile[] =>
  filesOfKind(root, kind).map(parseFile);
