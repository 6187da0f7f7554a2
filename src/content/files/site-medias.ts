/**
 * Files of `content/medias`, sized and optimised by Astro. In a build, those that the site does not
 * publish are imported as undefined (tools/build/embargoed-medias.ts).
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import type { ResolvedDocument, ResolvedImage } from '~/markdown/render';
import { asked } from '../asked';

const modules = import.meta.glob<{ default: ImageMetadata | undefined }>(
  '/content/medias/*.{jpg,jpeg,png,webp,avif}',
  { eager: true },
);
const documents = import.meta.glob<string | undefined>(
  '/content/medias/*.{pdf,odt,ods,docx,xlsx,csv,zip}',
  { eager: true, query: '?url', import: 'default' },
);

const pathOf = (stored: string): string => stored.replace('../medias/', '/content/medias/');

/** Widths of the files, in pixels: from a phone's column to the whole page on a dense screen. */
const WIDTHS = [480, 800, 1200, 1600, 2400];

/** The size that the page names, and that of the file for browsers without `<source>`. */
const NOMINAL_WIDTH = 1200;

/** Lightest first: the browser takes the first one it reads. */
const FORMATS = ['avif', 'webp'] as const;

/**
 * What Astro knows of an image. An original is published, megabytes that no page shows, as soon as
 * one of its fields is read but through its copy.
 */
const knownOf = (image: ImageMetadata & { readonly clone?: ImageMetadata }): ImageMetadata =>
  image.clone ?? image;

/** The formats that every reader shows, feed readers included; the others come to them as WebP. */
const fallbackOf = ({ format }: ImageMetadata) =>
  format === 'jpg' || format === 'png' ? format : 'webp';

/** Those narrower than the image, then its own: nothing is enlarged, nothing is lost. */
const widthsOf = ({ width }: ImageMetadata): number[] => {
  const narrower = WIDTHS.filter((each) => each < width);
  return narrower.length === WIDTHS.length ? narrower : [...narrower, width];
};

/**
 * An image in the formats and sizes that browsers choose from. The files are made with sharp and kept
 * (image-service.ts): a build encodes new images only.
 * @param stored `../medias/x.jpg`
 * @returns undefined when the file is missing
 */
export const resolveImage = asked('image', async (stored): Promise<ResolvedImage | undefined> => {
  const src = modules[pathOf(stored)]?.default;
  if (src === undefined) return undefined;
  const known = knownOf(src);
  const width = Math.min(known.width, NOMINAL_WIDTH);
  const widths = widthsOf(known);
  const sources = await Promise.all(
    FORMATS.map(async (format) => {
      const { srcSet } = await getImage({ src, format, width, widths });
      return { type: `image/${format}`, srcset: srcSet.attribute };
    }),
  );
  const plain = await getImage({ src, format: fallbackOf(known), width });
  const height = Math.round((known.height * width) / known.width);
  return { src: plain.src, sources, width, height };
});

/** The address and size of a document that a text gives, stored `../medias/x.pdf`. */
export const documentOf = asked('document', (stored): ResolvedDocument | undefined => {
  const url = documents[pathOf(stored)];
  return url === undefined
    ? undefined
    : { url, bytes: statSync(join(process.cwd(), pathOf(stored))).size };
});

const sizes = asked('documents', () =>
  Object.fromEntries(
    Object.keys(documents).flatMap((path) => {
      const stored = path.replace('/content/medias/', '../medias/');
      const bytes = documentOf(stored)?.bytes;
      return bytes === undefined ? [] : [[stored, bytes]];
    }),
  ),
);

/** The size in bytes of each document that the site publishes, by the name an entry gives it. */
export const documentSizes = (): Readonly<Record<string, number>> => sizes('');
