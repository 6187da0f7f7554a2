/** A drawing whose header lies, for tests. Node only. */
import { crc32 } from 'node:zlib';

/** @returns the same pixels; the header, checksum included, says they are as many as this */
export function lyingPng(png: Buffer, width: number, height: number): Buffer {
  const copy = Buffer.from(png);
  copy.writeUInt32BE(width, 16);
  copy.writeUInt32BE(height, 20);
  copy.writeUInt32BE(crc32(copy.subarray(12, 29)), 29);
  return copy;
}
