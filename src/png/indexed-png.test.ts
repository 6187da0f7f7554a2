import sharp from 'sharp';
import { expect, it } from 'vitest';
import { indexedPng } from './indexed-png';

/** Red, green and blue. */
const PALETTE = [0x0000ff, 0x00ff00, 0xff0000];

it('is read by others as it was given: size, colours, order of the pixels', async () => {
  const ranks = Uint8Array.of(0, 1, 2, 2, 1, 0);
  const png = await indexedPng({ palette: PALETTE, ranks }, 3);
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject({ width: 3, height: 2 });
  const [red, green, blue] = [
    [255, 0, 0],
    [0, 255, 0],
    [0, 0, 255],
  ];
  expect([...data]).toEqual([red, green, blue, blue, green, red].flat());
});

it('one bit changed shows', async () => {
  const png = await indexedPng({ palette: PALETTE, ranks: new Uint8Array(5000) }, 100);
  const at = png.indexOf('IDAT') + 10;
  png.writeUInt8(png.readUInt8(at) ^ 1, at);
  await expect(sharp(png, { failOn: 'warning' }).raw().toBuffer()).rejects.toThrow(
    /crc|zlib|IDAT|png/iu,
  );
});
