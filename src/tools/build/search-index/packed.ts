/** How Pagefind packs the parts of its index: gzip, behind a mark of its own. */
import { gunzipSync, gzipSync } from 'node:zlib';

const SIGNATURE = 'pagefind_dcd';

export const opened = (content: Uint8Array): Buffer =>
  gunzipSync(content).subarray(SIGNATURE.length);

export const closed = (content: Buffer): Buffer =>
  gzipSync(Buffer.concat([Buffer.from(SIGNATURE), content]), { level: 9 });
