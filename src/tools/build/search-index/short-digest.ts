/** What names a file after what it holds. */
import { createHash } from 'node:crypto';

/** Thirty-one bits: in every search of many pages, a letter more costs. */
const DIGEST_LENGTH = 6;

/** Small letters and figures: two names never differ by a capital alone. */
export const shortDigest = (content: string | Uint8Array): string =>
  createHash('sha256')
    .update(content)
    .digest()
    .readBigUInt64BE()
    .toString(36)
    .padStart(DIGEST_LENGTH, '0')
    .slice(-DIGEST_LENGTH);
