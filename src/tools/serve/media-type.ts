/** The media type of a file, from its name. Pure. */

const TEXT = '; charset=utf-8';

const TYPES: Readonly<Record<string, string>> = {
  html: `text/html${TEXT}`,
  css: `text/css${TEXT}`,
  js: `text/javascript${TEXT}`,
  mjs: `text/javascript${TEXT}`,
  txt: `text/plain${TEXT}`,
  csv: `text/csv${TEXT}`,
  md: `text/markdown${TEXT}`,
  ics: `text/calendar${TEXT}`,
  xml: `application/xml${TEXT}`,
  json: 'application/json',
  geojson: 'application/geo+json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  ico: 'image/vnd.microsoft.icon',
  woff2: 'font/woff2',
  pdf: 'application/pdf',
  wasm: 'application/wasm',
  zip: 'application/zip',
};

/** Pagefind's files (`.pf_index`, `.pagefind`…) and whatever is unknown are plain bytes. */
const BYTES = 'application/octet-stream';

/** @param name a file's name or path */
export function mediaType(name: string): string {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return TYPES[extension] ?? BYTES;
}

/** Whether compressing the file is worth it: text is, images and Pagefind's gzipped files are not. */
export function isCompressible(type: string): boolean {
  return /^text\/|json|xml|javascript|wasm/u.test(type);
}
