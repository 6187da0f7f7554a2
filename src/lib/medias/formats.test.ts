import { describe, expect, it } from 'vitest';
import { announcedFormat, endsAs, formatOf } from './formats';

const bytes = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('what a file is', () => {
  it.each([
    ['photo.jpg', '\xff\xd8\xff\xe1Exif', 'jpeg'],
    ['capture', '\x89PNG\r\n\x1a\n', 'png'],
    ['photo.jpg', 'RIFF\x10\0\0\0WEBPVP8 ', 'webp'],
    ['photo.avif', '\0\0\0\x20ftypavif', 'avif'],
    ['IMG_0001.JPG', '\0\0\0\x18ftypheic', 'heic'],
    ['anime.gif', 'GIF89a', 'gif'],
    ['plan.tif', 'II*\0', 'tiff'],
    ['plan.tif', 'MM\0*', 'tiff'],
    ['affiche.psd', '8BPS', 'psd'],
    ['logo.bmp', 'BM\x36\0\0\0\0\0\0\0', 'bmp'],
    ['logo.svg', '<svg xmlns="http://www.w3.org/2000/svg">', 'svg'],
    ['logo.svg', '\xef\xbb\xbf<?xml version="1.0"?>\n<!-- fait ici -->\n<svg>', 'svg'],
    ['statuts.pdf', '%PDF-1.7', 'pdf'],
    ['etude.docx', 'PK\x03\x04', 'docx'],
    ['programme.exe', 'MZ', undefined],
    ['application.jar', 'PK\x03\x04', undefined],
    ['lieux.csv', 'nom;commune', 'csv'],
    ['lieux.csv', 'MZ\0\0', undefined],
    ['page.html', '<html>', undefined],
  ] as const)('%s, starting with %j: %s', (name, start, format) => {
    expect(formatOf(name, bytes(start))).toBe(format);
  });
});

describe('what a name announces', () => {
  it.each([
    ['photo.jpg', 'jpeg'],
    ['photo.jpeg', 'jpeg'],
    ['PHOTO.JPG', 'jpeg'],
    ['etude.v2.pdf', 'pdf'],
    ['dessin.svg', undefined],
    ['pdf', undefined],
    ['lisez-moi', undefined],
  ] as const)('%s: %s', (name, format) => {
    expect(announcedFormat(name)).toBe(format);
  });

  it.each([
    ['photo.jpg', 'jpeg', true],
    ['photo.jpeg', 'jpeg', true],
    ['photo.JPG', 'jpeg', false],
    ['photo.png', 'jpeg', false],
    ['plan.png', 'png', true],
  ] as const)('%s is taken for %s: %s', (name, format, isTaken) => {
    expect(endsAs(name, format)).toBe(isTaken);
  });
});
