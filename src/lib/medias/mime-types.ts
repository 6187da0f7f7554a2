/** The media types of the files that editors add, from their names. Pure. */
import { announcedFormat, type DocumentFormat, type Format, type ImageFormat } from './formats';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';

const MIME_TYPES: Readonly<Record<ImageFormat | DocumentFormat, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  pdf: 'application/pdf',
  odt: `${OPEN_DOCUMENT}.text`,
  ods: `${OPEN_DOCUMENT}.spreadsheet`,
  docx: `${OFFICE}.wordprocessingml.document`,
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
  csv: 'text/csv',
  zip: 'application/zip',
};

const isPublished = (format: Format | undefined): format is keyof typeof MIME_TYPES =>
  format !== undefined && Object.hasOwn(MIME_TYPES, format);

/** @returns what browsers ask nothing about when the name ends otherwise */
export function mimeTypeOf(name: string): string {
  const format = announcedFormat(name);
  return isPublished(format) ? MIME_TYPES[format] : 'application/octet-stream';
}
