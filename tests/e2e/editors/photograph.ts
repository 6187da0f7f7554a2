/** Files as editors have them: a photograph of 12 megapixels, as a phone takes it. Node only. */
import { statSync } from 'node:fs';
import { expect } from '@playwright/test';
import sharp from 'sharp';
import { lyingPng } from '../../../src/content/files/lying-png';

const WIDTH = 4000;
const HEIGHT = 3000;

/** More red to the right, more green below, and the grain that makes photographs heavy. */
function pixels(blue: number): Buffer {
  const data = Buffer.alloc(WIDTH * HEIGHT * 3);
  for (let index = 0; index < WIDTH * HEIGHT; index += 1) {
    const grain = (index * 7919) % 13;
    data[index * 3] = Math.round(((index % WIDTH) / WIDTH) * 240) + grain;
    data[index * 3 + 1] = Math.round((Math.floor(index / WIDTH) / HEIGHT) * 240) + grain;
    data[index * 3 + 2] = blue;
  }
  return data;
}

/**
 * Taken with the phone upright: stored lying, with the order to turn it, and the place it was taken.
 * Shown, red grows towards the bottom and green towards the left.
 * @param blue makes two photographs differ, from 0 to 255
 */
export function photograph(blue: number): Promise<Buffer> {
  return sharp(pixels(blue), { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
    .withExif({
      IFD0: { Make: 'Essai', Model: 'Appareil du test' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 57/1 36/1', GPSLongitudeRef: 'E' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 95 })
    .toBuffer();
}

/** What a photograph of an iPhone starts with. */
const HEIC = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');

/** A photograph whose sending was cut. */
const DAMAGED = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0]);

const drawing = (width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#0e5a6b' } })
    .png()
    .toBuffer();

const saying = async (side: number): Promise<Buffer> => lyingPng(await drawing(8, 8), side, side);

/** What the site does not take: a name, a file, what is said of it. */
export const REFUSED: readonly (readonly [string, Buffer | Promise<Buffer>, string])[] = [
  ['IMG_0042.JPG', HEIC, 'est une photographie au format HEIC'],
  ['coupée.jpg', DAMAGED, 'ne peut pas être lue'],
  ['haute.png', drawing(800, 18_000), 'est trop grande : 800 × 18\u202F000 pixels'],
  ['affiche.png', saying(13_000), 'est trop grande : 13\u202F000 × 13\u202F000 pixels'],
  // More than the browser opens at all.
  ['immense.png', saying(30_000), 'ne peut pas être lue : le fichier est abîmé ou incomplet, ou'],
];

/** A photograph as it is kept: smaller, the right way up, and nothing that the camera wrote. */
export async function expectPrepared(path: string): Promise<void> {
  const { width, height, orientation, exif, xmp } = await sharp(path).metadata();
  expect({ width, height, orientation, exif, xmp }).toEqual({ width: 1500, height: 2000 });
  expect(statSync(path).size).toBeLessThan(500 * 1024);
  const { data } = await sharp(path)
    .resize(3, 3, { kernel: 'nearest' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (index: number) => ({ red: data[index * 3] ?? 0, green: data[index * 3 + 1] ?? 0 });
  const [topLeft, topRight, bottomLeft] = [at(0), at(2), at(6)];
  expect(topLeft.green).toBeGreaterThan(topRight.green + 100);
  expect(bottomLeft.red).toBeGreaterThan(topLeft.red + 100);
}
