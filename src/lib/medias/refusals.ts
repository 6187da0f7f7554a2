/**
 * Why a file is not taken, and what to do instead: said when an editor chooses it, and by the check of
 * the content for what came another way. Pure.
 */
import { announcedFormat, endingOf, isImage, type Format, type RefusedFormat } from './formats';
import { quoted, TO_ORDINARY } from './words';

const MEGABYTE = 1024 * 1024;
/** Photographs are shrunk, but a browser must open them first. */
export const MAX_IMAGE_BYTES = 25 * MEGABYTE;
/** Documents go as they are, to readers on a phone. */
export const MAX_DOCUMENT_BYTES = 10 * MEGABYTE;

const ADVICE: Readonly<Record<RefusedFormat, string>> = {
  heic: `est une photographie au format HEIC des iPhone, que les navigateurs n’affichent pas. ${TO_ORDINARY}. Sur l’iPhone, « Réglages, Appareil photo, Formats, Le plus compatible » évite ce travail aux suivantes.`,
  gif: `est une image GIF, que le site n’affiche pas. ${TO_ORDINARY}.`,
  svg: 'est un dessin SVG : un tel fichier peut contenir un programme, le site n’en prend pas. Exportez-le en PNG, large de 1 600 pixels.',
  tiff: `est une image TIFF, que les navigateurs n’affichent pas. ${TO_ORDINARY}.`,
  bmp: `est une image BMP, trop lourde pour un site. ${TO_ORDINARY}.`,
  psd: `est un document Photoshop. ${TO_ORDINARY}.`,
};

const inMegabytes = (bytes: number): string =>
  `${(bytes / MEGABYTE).toLocaleString('fr-FR', { maximumFractionDigits: 1 })} Mo`;

const heavy = (name: string, size: number, limit: number, advice: string): string =>
  quoted(name, `pèse ${inMegabytes(size)} ; la limite est de ${inMegabytes(limit)}. ${advice}`);

const empty = (name: string): string =>
  quoted(
    name,
    'est vide : le fichier est abîmé ou incomplet. Reprenez l’original, ou demandez-le de nouveau à qui vous l’a envoyé.',
  );

/** A file whose content is sound, and whose name says something else. */
export const misnamed = (name: string, format: Format): string =>
  quoted(
    name,
    `est un fichier ${format.toUpperCase()} : son nom doit finir par « .${endingOf(format)} ». Renommez-le, et corrigez ce nom dans les fiches qui l’emploient.`,
  );

function unknown(name: string): string {
  const announced = announcedFormat(name)?.toUpperCase();
  return announced === undefined
    ? quoted(
        name,
        'n’est ni une image ni un document que le site sait publier. Images : JPEG, PNG, WebP, AVIF. Documents : PDF, ODT, ODS, DOCX, XLSX, CSV, ZIP.',
      )
    : quoted(
        name,
        `n’est pas un fichier ${announced}, quoi qu’en dise son nom, ou il est abîmé. Reprenez l’original, ou demandez-le de nouveau à qui vous l’a envoyé.`,
      );
}

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
  if (size === 0) return empty(name);
  if (format === undefined) return unknown(name);
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
