import { expect, test } from 'vitest';
import { icoOfPng } from './ico';

const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3);

test('an icon holds its PNG whole, after a description of 22 bytes', () => {
  const ico = icoOfPng(PNG, 32);
  const view = new DataView(ico.buffer);
  expect([view.getUint16(0, true), view.getUint16(2, true), view.getUint16(4, true)]).toEqual([
    0, 1, 1,
  ]);
  expect([ico[6], ico[7]]).toEqual([32, 32]);
  expect(view.getUint32(14, true)).toBe(PNG.length);
  expect(view.getUint32(18, true)).toBe(22);
  expect(ico.slice(22)).toEqual(PNG);
});
