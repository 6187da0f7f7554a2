/** Why a file is not taken, and what to do instead, in the words of the editors' pages. Pure. */
import { isImage, type Format, type RefusedFormat } from './formats';

const MEGABYTE = 1024 * 1024;
/** Photographs are shrunk, but a browser must open them first. */
export const MAX_IMAGE_BYTES = 25 * MEGABYTE;
/** Documents go as they are, to readers on a phone. */
export const MAX_DOCUMENT_BYTES = 10 * MEGABYTE;
/** Under this, the longest side shows nothing on a page 1 344 pixels wide. */
export const MIN_SIDE = 240;

const TO_ORDINARY =
  'Ouvrez-la sur votre ordinateur et enregistrez-la en JPEG (photographie) ou en PNG (dessin, logo)';

const ADVICE: Readonly<Record<RefusedFormat, string>> = {
  heic: `est une photographie au format HEIC des iPhone, que les navigateurs n’affichent pas. ${TO_ORDINARY}. Sur l’iPhone, « Réglages, Appareil photo, Formats, Le plus compatible » évite ce travail aux suivantes.`,
  gif: `est une image GIF, que le site n’affiche pas. ${TO_ORDINARY}.`,
  svg: 'est un dessin SVG : un tel fichier peut contenir un programme, le site n’en prend pas. Exportez-le en PNG, large de 1 600 pixels.',
  tiff: `est une image TIFF, que les navigateurs n’affichent pas. ${TO_ORDINARY}.`,
  bmp: `est une image BMP, trop lourde pour un site. ${TO_ORDINARY}.`,
  psd: `est un document Photoshop. ${TO_ORDINARY}.`,
};

const quoted = (name: string, rest: string): string => `« ${name} » ${rest}`;

const inMegabytes = (bytes: number): string =>
  `${(bytes / MEGABYTE).toLocaleString('fr-FR', { maximumFractionDigits: 1 })} Mo`;

const heavy = (name: string, size: number, limit: number, advice: string): string =>
  quoted(name, `pèse ${inMegabytes(size)} ; la limite est de ${inMegabytes(limit)}. ${advice}`);

export const damaged = (name: string): string =>
  quoted(
    name,
    `ne peut pas être lue : le fichier est abîmé ou incomplet. ${TO_ORDINARY}, ou demandez-la de nouveau à qui vous l’a envoyée.`,
  );

export const tooSmall = (name: string, width: number, height: number): string =>
  quoted(
    name,
    `est trop petite pour une page : ${String(width)} × ${String(height)} pixels. Il en faut au moins ${String(MIN_SIDE)} sur le grand côté, 1 600 pour une photographie : demandez l’original.`,
  );

interface Candidate {
  readonly name: string;
  readonly size: number;
  readonly format: Format | undefined;
  /** Whether the field takes images only. */
  readonly imageOnly: boolean;
}

const isRefused = (format: Format): format is RefusedFormat => format in ADVICE;

/** @returns undefined when nothing, so far, speaks against the file */
export function refusalOf({ name, size, format, imageOnly }: Candidate): string | undefined {
  if (size === 0) return damaged(name);
  if (format === undefined) {
    return quoted(
      name,
      'n’est ni une image ni un document que le site sait publier. Images : JPEG, PNG, WebP, AVIF. Documents : PDF, ODT, ODS, DOCX, XLSX, CSV, ZIP.',
    );
  }
  if (isRefused(format)) return quoted(name, ADVICE[format]);
  if (isImage(format)) {
    return size > MAX_IMAGE_BYTES
      ? heavy(name, size, MAX_IMAGE_BYTES, 'Enregistrez l’image en plus petit, puis recommencez.')
      : undefined;
  }
  if (imageOnly) {
    return quoted(name, 'est un document, or ce champ attend une image : JPEG, PNG, WebP ou AVIF.');
  }
  return size > MAX_DOCUMENT_BYTES
    ? heavy(
        name,
        size,
        MAX_DOCUMENT_BYTES,
        'Réduisez le document (« taille réduite »), ou coupez-le.',
      )
    : undefined;
}
