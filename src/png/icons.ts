/** The site's mark as files: every size comes from the one drawing. Build only. */
import sharp from 'sharp';
import { icon } from '~/motif';

/** The mark as a PNG square of `size` pixels. */
export const iconPng = (size: number): Promise<Buffer> =>
  sharp(Buffer.from(icon()), { density: (72 * size) / 48 })
    .resize(size, size)
    .png({ palette: true })
    .toBuffer();
