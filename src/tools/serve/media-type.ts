/** The media type of a file, from its name. Pure. */
import { lookup } from 'mrmime';
import { mimeTypeOf } from '~/lib/medias/mime-types';

/** What Netlify says where mrmime says something else, or nothing. */
const AS_NETLIFY: Readonly<Record<string, string>> = {
  xml: 'application/xml',
  ico: 'image/vnd.microsoft.icon',
  opml: 'text/x-opml',
};

/**
 * Pagefind's files (`.pf_index`, `.pagefind`…) and whatever is unknown are plain bytes.
 * @param name a file's name or path
 */
export function mediaType(name: string): string {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const type = AS_NETLIFY[extension] ?? lookup(extension) ?? mimeTypeOf(name);
  return /^text\/|\/xml$/u.test(type) ? `${type}; charset=utf-8` : type;
}

/** Text is worth compressing; images and Pagefind's gzipped files are not. */
export function isCompressible(type: string): boolean {
  return /^text\/|json|xml|javascript|wasm/u.test(type);
}
