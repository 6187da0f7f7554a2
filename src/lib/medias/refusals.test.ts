import { describe, expect, it } from 'vitest';
import { MAX_PIXELS, MAX_SIDE, tooLarge, tooSmall } from './picture-refusals';
import { MAX_DOCUMENT_BYTES, MAX_IMAGE_BYTES, misnamed, refusalOf } from './refusals';

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

describe('a file whose name lies', () => {
  it('is told by what its name announces', () => {
    const programme = { name: 'programme.pdf', size: 9, format: undefined, imageOnly: false };
    expect(refusalOf(programme)).toContain('« programme.pdf » n’est pas un fichier PDF');
  });

  it('is told the name it should bear', () => {
    expect(misnamed('photo.png', 'jpeg')).toContain(
      'est un fichier JPEG : son nom doit finir par « .jpg »',
    );
  });
});

describe('how large an image may be', () => {
  it.each([
    ['a photograph', 6000, 4000, undefined],
    ['the longest side', MAX_SIDE, 100, undefined],
    ['the most pixels', 10_000, MAX_PIXELS / 10_000, undefined],
    ['one pixel too wide', MAX_SIDE + 1, 100, '12\u202F001 × 100 pixels'],
    ['one pixel too tall', 100, MAX_SIDE + 1, '100 × 12\u202F001 pixels'],
    ['too many pixels', 10_000, MAX_PIXELS / 10_000 + 1, 'et de 64 millions en tout'],
  ])('%s', (_, width, height, words) => {
    const told = tooLarge('haute.png', width, height);
    if (words === undefined) expect(told).toBeUndefined();
    else expect(told).toContain(words);
  });
});
