/** Digests short enough to name files after what they hold. */
import { hash } from 'node:crypto';

/** Thirty-one bits: in every search of many pages, a letter more costs. */
const DIGEST_LENGTH = 6;

/** From 0 to 2⁴⁸. */
export const digestNumber = (content: string | Uint8Array): number =>
  hash('sha256', content, 'buffer').readUIntBE(0, 6);

/** Small letters and figures: two names never differ by a capital alone. */
export const shortDigest = (content: string | Uint8Array): string =>
  digestNumber(content).toString(36).padStart(DIGEST_LENGTH, '0').slice(-DIGEST_LENGTH);
