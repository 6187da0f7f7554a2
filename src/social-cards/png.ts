/** A drawing as PNG, kept from one build to the next under the digest of what it draws. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

const CACHE = join(process.cwd(), '.cache', 'cards');

/** @param svg drawn at its final size */
export async function pngOf(svg: string): Promise<Buffer> {
  const digest = createHash('sha256').update(svg).digest('hex');
  const path = join(CACHE, `${digest}.png`);
  if (existsSync(path)) return readFileSync(path);
  const png = await sharp(Buffer.from(svg))
    .png({ palette: true, colours: 64, effort: 4 })
    .toBuffer();
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(path, png);
  return png;
}
