import { describe, expect, it } from 'vitest';
import { uploadName } from './file-name';
import { fit } from './fit';
import { formatOf } from './formats';
import { MAX_DOCUMENT_BYTES, MAX_IMAGE_BYTES, refusalOf, tooSmall } from './refusals';

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

describe('what is refused', () => {
  const sound = { name: 'fichier', size: 1000, format: 'jpeg', imageOnly: false } as const;

  it.each([
    ['an empty file', { size: 0 }, 'abîmé ou incomplet'],
    ['what the site does not know', { format: undefined }, 'n’est ni une image ni un document'],
    ['a photograph of an iPhone', { format: 'heic' }, 'HEIC'],
    ['an animation', { format: 'gif' }, 'GIF'],
    ['a drawing that may hold a program', { format: 'svg' }, 'Exportez-le en PNG'],
    ['a scan', { format: 'tiff' }, 'TIFF'],
    ['an image of another age', { format: 'bmp' }, 'BMP'],
    ['a document of Photoshop', { format: 'psd' }, 'Photoshop'],
    ['an image beyond 25 Mo', { size: MAX_IMAGE_BYTES + 1 }, 'la limite est de 25 Mo'],
    [
      'a document beyond 10 Mo',
      { format: 'pdf', size: MAX_DOCUMENT_BYTES + 1 },
      'la limite est de 10 Mo',
    ],
    ['a document for an image', { format: 'pdf', imageOnly: true }, 'ce champ attend une image'],
  ] as const)('%s', (_case, change, words) => {
    const told = refusalOf({ ...sound, ...change });
    expect(told).toContain('« fichier »');
    expect(told).toContain(words);
  });

  it.each([
    ['an image of 25 Mo', { size: MAX_IMAGE_BYTES }],
    ['a document of 10 Mo', { format: 'pdf', size: MAX_DOCUMENT_BYTES }],
    ['a sheet', { format: 'csv' }],
  ] as const)('not %s', (_case, change) => {
    expect(refusalOf({ ...sound, ...change })).toBeUndefined();
  });

  it('says how small an image is', () => {
    expect(tooSmall('logo.png', 64, 32)).toContain('64 × 32 pixels');
  });
});

describe('the name a file gets', () => {
  it.each([
    ['Gare de Meaux, l’été.JPG', 'jpeg', 'gare-de-meaux-l-ete-abcde.jpg'],
    ['IMG_2024.jpeg', 'jpeg', 'img-2024-abcde.jpg'],
    ['Œuvre.webp', 'png', 'oeuvre-abcde.png'],
    ['照片.png', 'png', 'fichier-abcde.png'],
    ['.htaccess', 'csv', 'htaccess-abcde.csv'],
    [
      `${'long '.repeat(30)}.pdf`,
      'pdf',
      'long-long-long-long-long-long-long-long-long-long-abcde.pdf',
    ],
  ] as const)('%s becomes %s, %s', (name, format, expected) => {
    expect(uploadName(name, format, 'abcde')).toBe(expected);
  });
});

describe('the size of an image', () => {
  it.each([
    ['wide', [4000, 3000], [1600, 1200]],
    ['tall', [3000, 4000], [1500, 2000]],
    ['very wide', [20_000, 5], [1600, 1]],
    ['small: left as it is', [400, 200], [400, 200]],
  ] as const)('%s', (_case, [width, height], [fitWidth, fitHeight]) => {
    expect(fit({ width, height })).toEqual({ width: fitWidth, height: fitHeight });
  });
});
