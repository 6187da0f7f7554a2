/**
 * The Windows icon format, which can hold a PNG as it is. Pure.
 * Layout: 6 bytes of header, 16 bytes that describe the image, then the image (Microsoft, « ICONDIR »).
 */

const HEADER = 6;
const ENTRY = 16;

/**
 * Wraps one square PNG.
 * @param png the file's bytes
 * @param size its side in pixels, 1 to 255
 */
export function icoOfPng(png: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const ico = new Uint8Array(HEADER + ENTRY + png.length);
  const view = new DataView(ico.buffer);
  view.setUint16(2, 1, true); // an icon, not a cursor
  view.setUint16(4, 1, true); // one image
  view.setUint8(HEADER, size);
  view.setUint8(HEADER + 1, size);
  view.setUint16(HEADER + 4, 1, true); // colour planes
  view.setUint16(HEADER + 6, 32, true); // bits a pixel
  view.setUint32(HEADER + 8, png.length, true);
  view.setUint32(HEADER + 12, HEADER + ENTRY, true);
  ico.set(png, HEADER + ENTRY);
  return ico;
}
