/** A drawing as PNG. */
import sharp from 'sharp';
import { fewColours } from './few-colours';
import { indexedPng } from './indexed-png';

/** @param svg drawn at its final size, on an opaque ground */
export async function drawingPng(svg: string): Promise<Buffer> {
  const { data, info } = await sharp(Buffer.from(svg))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return indexedPng(fewColours(data), info.width);
}
