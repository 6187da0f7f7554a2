/**
 * Redraws an image: the right way up, no larger than the site uses, and without what cameras add to it
 * (place, time, serial number). Browser only.
 */
import type { ImageFormat } from '~/lib/medias/formats';
import { fit } from './fit';

/** As src/quality/medias.ts: beyond 500 Ko, a file is slow on a phone. */
const LIGHT = 500 * 1024;

type Attempt = readonly [format: 'jpeg' | 'png' | 'webp', quality?: number];

const PHOTOGRAPH: readonly Attempt[] = [
  ['jpeg', 0.85],
  ['jpeg', 0.75],
  ['jpeg', 0.65],
];
const SEE_THROUGH: readonly Attempt[] = [['png'], ['webp', 0.85], ['webp', 0.75]];

export interface Shrunk {
  readonly blob: Blob;
  readonly format: ImageFormat;
}

function draw(bitmap: ImageBitmap): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  const { width, height } = fit(bitmap);
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  return context;
}

function isSeeThrough(context: CanvasRenderingContext2D): boolean {
  const { data } = context.getImageData(0, 0, context.canvas.width, context.canvas.height);
  // Every fourth byte is the opacity of a pixel.
  for (let index = 3; index < data.length; index += 4) if (data[index] !== 255) return true;
  return false;
}

const encode = (canvas: HTMLCanvasElement, [format, quality]: Attempt): Promise<Blob | null> =>
  new Promise((resolve) => {
    canvas.toBlob(resolve, `image/${format}`, quality);
  });

/**
 * @returns the first encoding that is light enough, else the lightest
 * @throws when the browser cannot read the image
 */
export async function shrink(file: Blob, format: ImageFormat): Promise<Shrunk> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const context = draw(bitmap);
  bitmap.close();
  const drawing: readonly Attempt[] = format === 'png' ? [['png'], ...PHOTOGRAPH] : PHOTOGRAPH;
  let best: Shrunk | undefined;
  for (const attempt of isSeeThrough(context) ? SEE_THROUGH : drawing) {
    const blob = await encode(context.canvas, attempt);
    // A browser that cannot write a format gives a PNG instead.
    if (blob?.type !== `image/${attempt[0]}`) continue;
    if (best === undefined || blob.size < best.blob.size) best = { blob, format: attempt[0] };
    if (blob.size <= LIGHT) break;
  }
  if (best === undefined) throw new Error('no encoder');
  return best;
}
