/** Why a picture is not taken, and what to do instead. Pure. */
import { quoted, TO_ORDINARY } from './words';

/** A page shows 2,400 at most. Beyond, WebP (16,383 pixels a side) and AVIF can no longer be made. */
export const MAX_SIDE = 12_000;
/** What a build holds in memory without pain; telephones take photographs of 50 millions. */
export const MAX_PIXELS = 64_000_000;
/** Under this, the longest side shows nothing on a page 1 344 pixels wide. */
export const MIN_SIDE = 240;

const inPixels = (width: number, height: number): string =>
  `${width.toLocaleString('fr-FR')} × ${height.toLocaleString('fr-FR')} pixels`;

const ofSide = MAX_SIDE.toLocaleString('fr-FR');

const unreadable = (name: string, why: string): string =>
  quoted(
    name,
    `ne peut pas être lue : ${why}. ${TO_ORDINARY}, ou demandez-la de nouveau à qui vous l’a envoyée.`,
  );

export const damaged = (name: string): string =>
  unreadable(name, 'le fichier est abîmé ou incomplet');

/** A browser does not say why. */
export const unopened = (name: string): string =>
  unreadable(
    name,
    `le fichier est abîmé ou incomplet, ou l’image dépasse de loin ${ofSide} pixels par côté`,
  );

export const tooSmall = (name: string, width: number, height: number): string =>
  quoted(
    name,
    `est trop petite pour une page : ${inPixels(width, height)}. Il en faut au moins ${String(MIN_SIDE)} sur le grand côté, 1 600 pour une photographie : demandez l’original.`,
  );

/** @returns undefined when it is not */
export const tooLarge = (name: string, width: number, height: number): string | undefined =>
  Math.max(width, height) > MAX_SIDE || width * height > MAX_PIXELS
    ? quoted(
        name,
        `est trop grande : ${inPixels(width, height)}. La limite est de ${ofSide} pixels par côté, et de ${MAX_PIXELS / 1_000_000} millions en tout : au-delà, les formats légers des pages (AVIF, WebP) ne se font plus. Réduisez-la (1 600 pixels de large suffisent), ou coupez-la en plusieurs images.`,
      )
    : undefined;

export const animated = (name: string): string =>
  quoted(
    name,
    'est une image animée, que le site n’affiche pas. Enregistrez-en une vue fixe, en JPEG ou en PNG.',
  );
