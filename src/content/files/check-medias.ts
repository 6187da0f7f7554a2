/** Checks every file of `content/medias`: what it is, what it weighs, whether it can be shown. Node only. */
import { existsSync, readdirSync } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from '~/cache/folders';
import { endsAs, formatOf, HEAD_BYTES, isImage } from '~/lib/medias/formats';
import { misnamed, refusalOf } from '~/lib/medias/refusals';
import { quoted } from '~/lib/medias/words';
import type { FileProblem } from '../check/problem-list';
import { pictureProblem } from './picture-problem';

const FOLDER = 'content/medias';

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function contentProblem(
  cache: string,
  path: string,
  name: string,
  size: number,
): Promise<string | undefined> {
  const format = formatOf(name, await headOf(path));
  const refusal = refusalOf({ name, size, format, imageOnly: false });
  // A format that nobody knows has been refused.
  if (refusal !== undefined || format === undefined) return refusal;
  if (!endsAs(name, format)) return misnamed(name, format);
  return isImage(format) ? pictureProblem(cache, name, await readFile(path)) : undefined;
}

async function problemOf(cache: string, path: string, name: string): Promise<string | undefined> {
  try {
    const stats = await stat(path);
    if (stats.isFile()) return await contentProblem(cache, path, name, stats.size);
    return quoted(
      name,
      stats.isDirectory()
        ? 'est un dossier, que le site ne lit pas. Mettez les fichiers qu’il contient directement dans content/medias, puis supprimez-le.'
        : 'n’est pas un fichier. Supprimez-le.',
    );
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return quoted(
      name,
      `ne peut pas être lu (${String(error.code)}) : lien qui ne mène à rien, ou fichier interdit de lecture. Mettez le fichier lui-même à cette place, ou supprimez-le.`,
    );
  }
}

/**
 * Apart from `loadContent`, which waits for nothing: unfolding pictures takes time.
 * @param root folder that holds `content/`
 * @returns in the order of the names; hidden files, that systems leave, are not looked at
 */
export async function checkMedias(root: string): Promise<readonly FileProblem[]> {
  const folder = join(root, FOLDER);
  if (!existsSync(folder)) return [];
  const cache = cacheFolder(root, 'medias');
  const problems: FileProblem[] = [];
  // One at a time: a large picture takes a few hundred megabytes while it is read.
  for (const name of readdirSync(folder).sort()) {
    if (name.startsWith('.')) continue;
    const message = await problemOf(cache, join(folder, name), name);
    if (message !== undefined) {
      problems.push({ path: `${FOLDER}/${name}`, field: 'fichier', message });
    }
  }
  return problems;
}
