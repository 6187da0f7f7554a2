/** A drawing as PNG, kept from one build to the next under the digest of what makes it. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

const CACHE = join(process.cwd(), '.cache', 'cards');

/** Flat colours: dithering would scatter faint stains on the ground around what is drawn. */
const ENCODING = { palette: true, colours: 64, effort: 4, dither: 0 } as const;

/** @param svg drawn at its final size */
export async function pngOf(svg: string): Promise<Buffer> {
  const digest = createHash('sha256').update(JSON.stringify(ENCODING)).update(svg).digest('hex');
  const path = join(CACHE, `${digest}.png`);
  if (existsSync(path)) return readFileSync(path);
  const png = await sharp(Buffer.from(svg)).png(ENCODING).toBuffer();
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(path, png);
  return png;
}
