/** Files as editors have them: a photograph of 12 megapixels, as a phone takes it. Node only. */
import sharp from 'sharp';

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
export const HEIC = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');

/** A photograph whose sending was cut. */
export const DAMAGED = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0]);
