/**
 * What takes time to make, kept on disk under the digest of all that it is made from. A file is
 * written aside then renamed, so that two builds at once never read half of one; it is checked when
 * read, so that a damaged one counts for nothing. A disk that is full or cannot be written to costs
 * the time, never the result.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sealed, unsealed } from './sealed';

/** The name of a file kept: `prune` tells it from what an interrupted writing left. */
export const KEPT_NAME = /^[\da-f]{64}$/u;

/** Bytes, or a value that JSON can tell. */
type Part = Uint8Array | string | object;

/** Each part is counted, or « ab » and « c » would be taken for « a » and « bc ». */
function nameOf(parts: readonly Part[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    const bytes = part instanceof Uint8Array ? part : Buffer.from(JSON.stringify(part));
    hash.update(`${bytes.length}:`).update(bytes);
  }
  return hash.digest('hex');
}

/** For what only spares time: its failure is no news. */
const attempt = (work: Promise<unknown>): Promise<unknown> => work.catch(() => undefined);

/**
 * @param parts all that tells it from other things kept in this folder
 * @returns undefined when nothing sound is kept
 */
export async function recalled(
  folder: string,
  parts: readonly Part[],
): Promise<Buffer | undefined> {
  const name = nameOf(parts);
  const path = join(folder, name);
  const file = await readFile(path).catch(() => undefined);
  const bytes = file === undefined ? undefined : unsealed(name, file);
  if (bytes === undefined) {
    // A folder in its place would refuse the new file.
    await attempt(rm(path, { recursive: true, force: true }));
    return undefined;
  }
  const now = new Date();
  await attempt(utimes(path, now, now));
  return bytes;
}

/** Keeps it in the place of what was kept under the same parts. */
export async function keep(
  folder: string,
  parts: readonly Part[],
  bytes: Uint8Array,
): Promise<void> {
  const name = nameOf(parts);
  const aside = join(folder, `${name}.${randomUUID()}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(aside, sealed(name, bytes), { flag: 'wx' });
    await rename(aside, join(folder, name));
  } catch {
    await attempt(rm(aside, { force: true }));
  }
}

/**
 * @param folder where it is kept, made when it is missing
 * @param parts all that the result depends on, the version of what makes it included
 * @param make called when nothing sound is kept; what it throws is thrown, and nothing is kept
 */
export async function remembered(
  folder: string,
  parts: readonly Part[],
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const kept = await recalled(folder, parts);
  if (kept !== undefined) return kept;
  const made = await make();
  await keep(folder, parts, made);
  return made;
}
