/** A drawing as PNG, kept from one build to the next. */
import sharp from 'sharp';
import { cacheFolder } from '~/cache/folders';
import { remembered } from '~/cache/remembered';

const CACHE = cacheFolder(process.cwd(), 'cards');

/** Flat colours: dithering would scatter faint stains on the ground around what is drawn. */
const ENCODING = { palette: true, colours: 64, effort: 4, dither: 0 } as const;

/** @param svg drawn at its final size */
export const pngOf = (svg: string): Promise<Uint8Array> =>
  remembered(CACHE, [sharp.versions, ENCODING, svg], () =>
    sharp(Buffer.from(svg)).png(ENCODING).toBuffer(),
  );
