import { once } from 'node:events';
import { mkdirSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MAX_DOCUMENT_BYTES, MAX_IMAGE_BYTES } from '~/lib/medias/refusals';
import { temporaryContent, type TemporaryContent } from '../read/temporary-content';
import { checkMedias } from './check-medias';
import { lyingPng } from './lying-png';

let content: TemporaryContent;
beforeEach(() => {
  content = temporaryContent({});
  mkdirSync(join(content.root, 'content', 'medias'));
});
afterEach(() => {
  content.remove();
});

const at = (name: string): string => join(content.root, 'content', 'medias', name);

type Source = string | Uint8Array | Promise<Uint8Array>;

/** Puts one file there, and gives what is said of it. */
async function told(name: string, bytes: Source): Promise<string | undefined> {
  writeFileSync(at(name), await bytes);
  const [problem, ...others] = await checkMedias(content.root);
  expect(others).toEqual([]);
  if (problem === undefined) return undefined;
  expect(problem).toMatchObject({ path: `content/medias/${name}`, field: 'fichier' });
  return problem.message;
}

/** With grain, as photographs have: nothing of it compresses to nothing. */
const grain = (width = 400, height = 300): Sharp =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  });

const flat = (width: number, height: number, background = '#0e5a6b'): Sharp =>
  sharp({ create: { width, height, channels: 3, background } });

const jpeg = await grain().jpeg().toBuffer();
const png = await grain().png().toBuffer();

const END = 12; // The last chunk of a PNG closes it, and holds nothing.
const cut = (bytes: Buffer, share: number): Buffer => bytes.subarray(0, bytes.length * share);
const flipped = (bytes: Buffer): Buffer => {
  const middle = Math.floor(bytes.length / 2);
  return Buffer.from(bytes.map((byte, index) => (index === middle ? byte ^ 1 : byte)));
};

const frames = await Promise.all(
  ['#f00', '#0f0'].map((colour) => flat(60, 40, colour).png().toBuffer()),
);
const animation = await sharp(frames, { join: { animated: true } })
  .webp()
  .toBuffer();

describe('what is sound is taken', () => {
  it.each([
    ['a photograph', 'photo.jpg', jpeg],
    ['the other ending of a photograph', 'photo.jpeg', jpeg],
    ['a progressive photograph', 'photo.jpg', grain().jpeg({ progressive: true }).toBuffer()],
    [
      'a photograph for printers (CMYK)',
      'photo.jpg',
      grain().toColourspace('cmyk').jpeg().toBuffer(),
    ],
    [
      'a photograph that says how to turn it',
      'photo.jpg',
      grain().withMetadata({ orientation: 6 }).jpeg().toBuffer(),
    ],
    [
      'a photograph followed by what a telephone adds',
      'photo.jpg',
      Buffer.concat([jpeg, Buffer.from('suite')]),
    ],
    ['a grey photograph', 'photo.jpg', grain().greyscale().jpeg().toBuffer()],
    ['a drawing', 'plan.png', png],
    [
      'a drawing with sixteen bits a colour',
      'plan.png',
      grain().toColourspace('rgb16').png().toBuffer(),
    ],
    ['a WebP', 'photo.webp', grain().webp().toBuffer()],
    ['an AVIF', 'photo.avif', grain().avif({ effort: 0 }).toBuffer()],
    ['the longest side', 'bande.png', grain(12_000, 20).png().toBuffer()],
    ['a document', 'programme.pdf', '%PDF-1.7\n…'],
    ['an archive', 'lieux.ods', 'PK\u0003\u0004'],
    ['a sheet', 'lieux.csv', 'nom;commune\n'],
    ['what systems leave', '.DS_Store', 'x'],
  ])('%s', async (_, name, bytes) => {
    expect(await told(name, bytes)).toBeUndefined();
  });
});

describe('a damaged picture is told', () => {
  const SPOILT = 'ne peut pas être lue : le fichier est abîmé ou incomplet';

  it.each([
    ['a photograph cut in the middle', 'photo.jpg', cut(jpeg, 0.5)],
    ['a photograph whose last lines are missing', 'photo.jpg', jpeg.subarray(0, -1000)],
    ['a photograph cut in its header', 'photo.jpg', jpeg.subarray(0, 100)],
    ['the first bytes of a photograph', 'photo.jpg', jpeg.subarray(0, 3)],
    ['a drawing cut in the middle', 'plan.png', cut(png, 0.5)],
    ['a drawing cut before its end', 'plan.png', png.subarray(0, -END - 4)],
    ['a drawing with a bit flipped', 'plan.png', flipped(png)],
    [
      'a WebP cut',
      'photo.webp',
      grain()
        .webp()
        .toBuffer()
        .then((bytes) => cut(bytes, 0.9)),
    ],
    [
      'an AVIF cut',
      'photo.avif',
      grain()
        .avif({ effort: 0 })
        .toBuffer()
        .then((bytes) => cut(bytes, 0.9)),
    ],
    ['a drawing that says it is larger than it is', 'plan.png', lyingPng(png, 400, 9000)],
  ])('%s', async (_, name, bytes) => {
    expect(await told(name, bytes)).toContain(`« ${name} » ${SPOILT}`);
  });
});

describe('what the site cannot show is told, with the remedy', () => {
  it.each([
    ['an empty file', 'photo.jpg', '', 'est vide'],
    ['a file of one byte', 'photo.jpg', Buffer.of(0xff), 'n’est pas un fichier JPEG'],
    ['a text said to be a photograph', 'photo.jpg', 'Bonjour', 'n’est pas un fichier JPEG'],
    [
      'a page said to be a document',
      'programme.pdf',
      '<!doctype html>',
      'n’est pas un fichier PDF',
    ],
    [
      'an old Word file said to be a new one',
      'notes.docx',
      '\u00D0\u00CF\u0011\u00E0',
      'n’est pas un fichier DOCX',
    ],
    ['a photograph said to be a drawing', 'photo.png', jpeg, 'son nom doit finir par « .jpg »'],
    [
      'a document said to be a photograph',
      'photo.jpg',
      '%PDF-1.7',
      'son nom doit finir par « .pdf »',
    ],
    [
      'a name in capitals, which the site does not read',
      'PHOTO.JPG',
      jpeg,
      'son nom doit finir par « .jpg »',
    ],
    ['a photograph of an iPhone', 'photo.jpg', '\0\0\0\u0018ftypheic', 'HEIC'],
    [
      'a drawing that may hold a program',
      'logo.svg',
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'Exportez-le en PNG',
    ],
    ['an animation', 'mouvement.webp', animation, 'une image animée'],
    [
      'what the site does not know',
      'lisez-moi.txt',
      'Bonjour',
      'n’est ni une image ni un document',
    ],
    [
      'a header that says 30 000 × 30 000',
      'plan.png',
      lyingPng(png, 30_000, 30_000),
      '30\u202F000 × 30\u202F000 pixels',
    ],
    [
      'a picture too tall for AVIF and WebP',
      'haute.png',
      flat(800, 18_000).png().toBuffer(),
      '800 × 18\u202F000 pixels',
    ],
    ['too many pixels', 'affiche.png', lyingPng(png, 10_000, 6401), '64 millions'],
  ])('%s', async (_, name, bytes, words) => {
    const message = await told(name, bytes);
    expect(message).toContain(`« ${name} »`);
    expect(message).toContain(words);
  });

  it.each([
    ['a photograph', 'photo.jpg', jpeg, MAX_IMAGE_BYTES, 'pèse 25 Mo ; la limite est de 25 Mo'],
    ['a document', 'etude.pdf', Buffer.from('%PDF-1.7'), MAX_DOCUMENT_BYTES, 'pèse 10 Mo'],
  ])('%s too heavy', async (_, name, bytes, limit, words) => {
    writeFileSync(at(name), bytes);
    // The disk gives a file of this size without holding it.
    truncateSync(at(name), limit + 1);
    const [problem] = await checkMedias(content.root);
    expect(problem?.message).toContain(words);
  });
});

describe('what is not a file is told', () => {
  it.each([
    [
      'a folder',
      'photo.jpg',
      (path: string) => {
        mkdirSync(path);
      },
      'est un dossier',
    ],
    [
      'a link that leads nowhere',
      'photo.jpg',
      (path: string) => {
        symlinkSync('absente.jpg', path);
      },
      '(ENOENT)',
    ],
    [
      'a link that leads to itself',
      'photo.jpg',
      (path: string) => {
        symlinkSync(path, path);
      },
      '(ELOOP)',
    ],
  ])('%s', async (_, name, make, words) => {
    make(at(name));
    const [problem] = await checkMedias(content.root);
    expect(problem?.message).toContain(`« ${name} »`);
    expect(problem?.message).toContain(words);
  });

  it.skipIf(process.platform === 'win32')('a socket, which nobody could read', async () => {
    const server = createServer().listen(at('photo.jpg'));
    await once(server, 'listening');
    const [problem] = await checkMedias(content.root);
    server.close();
    expect(problem?.message).toBe('« photo.jpg » n’est pas un fichier. Supprimez-le.');
  });

  it('a link to a sound file is taken', async () => {
    writeFileSync(join(content.root, 'ailleurs.jpg'), jpeg);
    symlinkSync(join(content.root, 'ailleurs.jpg'), at('photo.jpg'));
    expect(await checkMedias(content.root)).toEqual([]);
  });
});

it('all of them are told at once, in the order of their names', async () => {
  writeFileSync(at('b.jpg'), 'Bonjour');
  writeFileSync(at('a.jpg'), 'Bonjour');
  writeFileSync(at('c.jpg'), jpeg);
  const problems = await checkMedias(content.root);
  expect(problems.map(({ path }) => path)).toEqual([
    'content/medias/a.jpg',
    'content/medias/b.jpg',
  ]);
});

it('without the folder, there is nothing to say', async () => {
  rmSync(join(content.root, 'content', 'medias'), { recursive: true });
  expect(await checkMedias(content.root)).toEqual([]);
});

describe('a verdict is remembered', () => {
  const verdicts = (): readonly string[] => {
    try {
      return readdirSync(join(content.root, '.cache', 'medias'));
    } catch {
      return [];
    }
  };

  it('of what is sound, by what it holds and not by its name', async () => {
    expect(await told('a.jpg', jpeg)).toBeUndefined();
    expect(await told('b.jpg', jpeg)).toBeUndefined();
    expect(verdicts()).toHaveLength(1);
    expect(await told('a.jpg', cut(jpeg, 0.5))).toContain('abîmé');
  });

  it('never of what is damaged', async () => {
    expect(await told('a.jpg', cut(jpeg, 0.5))).toContain('abîmé');
    expect(await told('a.jpg', cut(jpeg, 0.5))).toContain('abîmé');
    expect(verdicts()).toEqual([]);
  });
});
