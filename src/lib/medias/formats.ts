/** What a file is, from its first bytes: names lie, and phones give photographs any name. Pure. */

export type ImageFormat = 'jpeg' | 'png' | 'webp' | 'avif';
export type RefusedFormat = 'heic' | 'gif' | 'svg' | 'tiff' | 'bmp' | 'psd';
export type DocumentFormat = 'pdf' | 'odt' | 'ods' | 'docx' | 'xlsx' | 'csv' | 'zip';
export type Format = ImageFormat | RefusedFormat | DocumentFormat;

/** How many bytes `formatOf` looks at. */
export const HEAD_BYTES = 512;

const IMAGES: readonly Format[] = ['jpeg', 'png', 'webp', 'avif'] satisfies ImageFormat[];
/** Archives all start alike: the end of the name tells what they hold. */
const ARCHIVES: readonly DocumentFormat[] = ['odt', 'ods', 'docx', 'xlsx', 'zip'];
const PUBLISHED: readonly Format[] = [...IMAGES, ...ARCHIVES, 'pdf', 'csv'];

/** Bytes as Latin-1; `.` stands for any byte. */
const SIGNATURES: readonly (readonly [Format, RegExp])[] = [
  ['jpeg', /^\xff\xd8\xff/u],
  ['png', /^\x89PNG\r\n\x1a\n/u],
  ['webp', /^RIFF[\s\S]{4}WEBP/u],
  ['avif', /^[\s\S]{4}ftypavi[fs]/u],
  ['heic', /^[\s\S]{4}ftyp(?:hei|hev|mif1|msf1)/u],
  ['gif', /^GIF8/u],
  ['tiff', /^(?:II\*\0|MM\0\*)/u],
  ['psd', /^8BPS/u],
  ['bmp', /^BM[\s\S]{4}\0{4}/u],
  ['pdf', /^%PDF-/u],
  [
    'svg',
    /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[\s\S]*?)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg/iu,
  ],
];

const ending = (name: string): string => /\.([^.]*)$/u.exec(name)?.[1] ?? '';

/** How the names of such files end. */
export const endingOf = (format: Format): string => (format === 'jpeg' ? 'jpg' : format);

/** Whether the site, which reads small letters only, takes a file of this name for one of this format. */
export const endsAs = (name: string, format: Format): boolean =>
  [format, endingOf(format)].includes(ending(name));

/** What the end of a name announces; undefined for what the site does not publish. */
export const announcedFormat = (name: string): Format | undefined =>
  PUBLISHED.find((format) => endsAs(name.toLowerCase(), format));

/**
 * @param name of the file, as the editor has it
 * @param head its first bytes, `HEAD_BYTES` at least when it has as many
 * @returns undefined for what the site neither shows nor knows
 */
export function formatOf(name: string, head: Uint8Array): Format | undefined {
  const text = String.fromCharCode(...head.subarray(0, HEAD_BYTES));
  const found = SIGNATURES.find(([, signature]) => signature.test(text));
  if (found !== undefined) return found[0];
  const end = ending(name).toLowerCase();
  if (text.startsWith('PK')) return ARCHIVES.find((format) => format === end);
  return end === 'csv' && !text.includes('\0') ? 'csv' : undefined;
}

export const isImage = (format: Format): format is ImageFormat => IMAGES.includes(format);
