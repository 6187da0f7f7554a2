/** Compression of an answer. Node only. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Fast enough for each request, and close to what Netlify does. */
const BROTLI_QUALITY = 5;

/**
 * @param accepted the request's Accept-Encoding
 * @returns the bytes to send and their Content-Encoding, undefined when they are not compressed
 */
export async function encode(
  bytes: Buffer,
  accepted: string,
): Promise<{ readonly bytes: Buffer; readonly encoding: string | undefined }> {
  if (/\bbr\b/u.test(accepted)) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY };
    return { bytes: await promisify(brotliCompress)(bytes, { params }), encoding: 'br' };
  }
  if (/\bgzip\b/u.test(accepted)) return { bytes: await promisify(gzip)(bytes), encoding: 'gzip' };
  return { bytes, encoding: undefined };
}
