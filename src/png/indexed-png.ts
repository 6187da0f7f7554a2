/** A PNG of at most 256 colours, one byte a pixel: lighter than the one of `sharp`, in a fifth of the time. */
import { promisify } from 'node:util';
import { constants, crc32, deflate } from 'node:zlib';
import { primaries, type FewColours } from './few-colours';

const SIGNATURE = Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const BITS_PER_PIXEL = 8;
const INDEXED = 3;

const number = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

function chunk(name: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name), content]);
  return Buffer.concat([number(content.length), named, number(crc32(named))]);
}

/** Each row after a byte that says that it is written as it is. */
function rowsOf(ranks: Uint8Array, width: number): Buffer {
  const height = ranks.length / width;
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row++) {
    rows.set(ranks.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  }
  return rows;
}

export async function indexedPng({ palette, ranks }: FewColours, width: number): Promise<Buffer> {
  // Flat colours: runs say nearly all, and looking for more takes longer than drawing.
  const packed = await promisify(deflate)(rowsOf(ranks, width), { strategy: constants.Z_RLE });
  const size = [number(width), number(ranks.length / width)];
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', Buffer.concat([...size, Buffer.of(BITS_PER_PIXEL, INDEXED, 0, 0, 0)])),
    chunk('PLTE', Uint8Array.from(palette.flatMap(primaries))),
    chunk('IDAT', packed),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
