import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalImageService } from 'astro';

const home = process.cwd();
const root = mkdtempSync(join(tmpdir(), 'it77-images-'));
let service: LocalImageService;
beforeAll(async () => {
  process.chdir(root);
  // Loaded here: images are kept where the command runs.
  ({ default: service } = await import('./image-service'));
});
afterAll(() => {
  process.chdir(home);
  rmSync(root, { recursive: true });
});

const flat = (width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#0e5a6b' } })
    .png()
    .toBuffer();

type Configuration = Parameters<LocalImageService['transform']>[2];
// Reason for the cast: of all that the site sets, the service reads this only.
const CONFIG = { service: { config: {} } } as Configuration;

const told: string[] = [];
const tell = (words: string): void => {
  told.push(words);
};

const make = (
  original: Uint8Array,
  format: string,
  width: number,
  src = '/_astro/plan.Ab12Cd34.png',
) =>
  service.transform(original, { src, format, width }, CONFIG, {
    info: tell,
    warn: tell,
    error: tell,
  });

const kept = (): readonly string[] => readdirSync(join(root, '.cache', 'images'));

it.each([
  ['avif', 'heif'],
  ['webp', 'webp'],
  ['png', 'png'],
] as const)('an image is made as %s, at the width of the page', async (format, read) => {
  const { data, format: told } = await make(await flat(400, 300), format, 200);
  expect(told).toBe(format);
  expect(await sharp(data).metadata()).toMatchObject({ format: read, width: 200, height: 150 });
});

it('what is damaged where images are kept is made again', async () => {
  const original = await flat(320, 200);
  const { data } = await make(original, 'webp', 160);
  for (const name of kept()) truncateSync(join(root, '.cache', 'images', name), 60);
  expect(Buffer.from((await make(original, 'webp', 160)).data).equals(data)).toBe(true);
});

describe('what cannot be made is an error that names the file, never the original', () => {
  it.each([
    ['AVIF', 'avif', '/_astro/plan.Ab12Cd34.png'],
    ['WebP', 'webp', '/@fs/depot/plan.png?origWidth=800&origFormat=png'],
  ])('too tall for %s', async (_, format, src) => {
    const before = kept();
    await expect(make(await flat(800, 18_000), format, 800, src)).rejects.toThrow(
      `content/medias/plan.png ne peut pas être mise au format ${format.toUpperCase()}. Enregistrez-la`,
    );
    expect(kept()).toEqual(before);
    expect(told).toEqual([]);
  });
});
