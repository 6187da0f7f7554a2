/** Bytes with the digest of what they are, so that damage shows. */
import { createHash } from 'node:crypto';

const DIGEST_BYTES = 32;

/** The name belongs to the digest: a sound file under another's name is not what was asked. */
const digestOf = (name: string, bytes: Uint8Array): Buffer =>
  createHash('sha256').update(name).update(bytes).digest();

/** What is written on disk for these bytes, under this name. */
export const sealed = (name: string, bytes: Uint8Array): Buffer =>
  Buffer.concat([digestOf(name, bytes), bytes]);

/** The bytes that were sealed under this name; undefined when a single bit of the file differs. */
export function unsealed(name: string, file: Buffer): Buffer | undefined {
  const bytes = file.subarray(DIGEST_BYTES);
  return file.subarray(0, DIGEST_BYTES).equals(digestOf(name, bytes)) ? bytes : undefined;
}
