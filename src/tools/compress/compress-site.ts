/** Compresses the files of a built site once and for all, for hosts that send what they find ready. */
import { readdirSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { remembered } from '~/cache/remembered';
import { isCompressible, mediaType } from '../serve/media-type';

type Compress = (bytes: Buffer) => Promise<Buffer>;

const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, BROTLI_MAX_QUALITY, Z_BEST_COMPRESSION } =
  constants;

/** By the ending of what they make, which is what nginx and Caddy look for. */
const ENCODINGS = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [BROTLI_PARAM_QUALITY]: BROTLI_MAX_QUALITY,
        [BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gz: (bytes) => promisify(gzip)(bytes, { level: Z_BEST_COMPRESSION }),
} satisfies Record<string, Compress>;

const isCompressed = (name: string): boolean => /\.(?:br|gz)$/u.test(name);

const filesIn = (site: string): readonly string[] =>
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !isCompressed(path) && isCompressible(mediaType(path)));

export interface CompressedBytes {
  readonly files: number;
  /** Bytes of these files as they are, then compressed. */
  readonly plain: number;
  readonly br: number;
  readonly gz: number;
}

/** @returns what the host sends: the file itself where compressing gains nothing */
async function compressFile(
  path: string,
  bytes: Buffer,
  ending: keyof typeof ENCODINGS,
  cache: string,
): Promise<number> {
  const parts = [ending, process.version, bytes];
  const compressed = await remembered(cache, parts, () => ENCODINGS[ending](bytes));
  const target = `${path}.${ending}`;
  if (compressed.length < bytes.length) await writeFile(target, compressed);
  else await rm(target, { force: true });
  return Math.min(compressed.length, bytes.length);
}

/**
 * Puts `page.html.br` and `page.html.gz` beside each file that is worth it.
 * @param site folder of the built site
 * @param cache where what was compressed before is kept
 */
export async function compressSite(site: string, cache: string): Promise<CompressedBytes> {
  const total = { files: 0, plain: 0, br: 0, gz: 0 };
  const left = filesIn(site).values();
  const worker = async (): Promise<void> => {
    // All workers take from the same list.
    for (const path of left) {
      const bytes = await readFile(path);
      const br = await compressFile(path, bytes, 'br', cache);
      const gz = await compressFile(path, bytes, 'gz', cache);
      total.files += 1;
      total.plain += bytes.length;
      total.br += br;
      total.gz += gz;
    }
  };
  await Promise.all(Array.from({ length: 2 * availableParallelism() }, worker));
  return total;
}
