/** Files in one digest, to tell whether any has changed. Node only. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param names paths from the root, in the order that counts */
export function filesDigest(root: string, names: readonly string[]): string {
  const hash = createHash('sha256');
  for (const name of names) {
    const bytes = readFileSync(join(root, name));
    hash.update(`${name} ${bytes.length}:`).update(bytes);
  }
  return hash.digest('hex');
}
