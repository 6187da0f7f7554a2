/** Files of `content/medias`, sized and optimised by Astro. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import type { ResolvedDocument, ResolvedImage } from './markdown/render';

const modules = import.meta.glob<{ default: ImageMetadata }>(
  '/content/medias/*.{jpg,jpeg,png,webp,avif}',
  { eager: true },
);
const documents = import.meta.glob<string>('/content/medias/*.{pdf,odt,ods,docx,xlsx,csv,zip}', {
  eager: true,
  query: '?url',
  import: 'default',
});

const pathOf = (stored: string): string => stored.replace('../medias/', '/content/medias/');

const WIDTHS = [480, 800, 1200, 1600];

/** An image, stored `../medias/x.jpg`; undefined when the file is missing. Never enlarged. */
export async function resolveImage(stored: string): Promise<ResolvedImage | undefined> {
  const image = modules[pathOf(stored)]?.default;
  if (image === undefined) return undefined;
  const widths = WIDTHS.filter((width) => width < image.width);
  const result = await getImage({
    src: image,
    widths,
    format: 'webp',
    width: Math.min(image.width, 1200),
  });
  const srcset = result.srcSet.attribute;
  const width = Math.min(image.width, 1200);
  return {
    src: result.src,
    ...(srcset === '' ? {} : { srcset }),
    width,
    height: Math.round((image.height * width) / image.width),
  };
}

/** The address and size of a document that a text gives, stored `../medias/x.pdf`. */
export function documentOf(stored: string): ResolvedDocument | undefined {
  const url = resolveDocument(stored);
  return url === undefined
    ? undefined
    : { url, bytes: statSync(join(process.cwd(), pathOf(stored))).size };
}

/** Every document of `content/medias`, by the name an entry gives it. */
export const documentNames = (): readonly string[] =>
  Object.keys(documents).map((path) => path.replace('/content/medias/', '../medias/'));

/** The address of a document, stored `../medias/x.pdf`; undefined when the file is missing. */
export const resolveDocument = (stored: string): string | undefined => documents[pathOf(stored)];
