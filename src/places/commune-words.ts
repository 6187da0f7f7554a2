/** The name of a commune in a sentence, and its address. Pure. */
import { slugify } from '~/lib/plain-text';
import { NEAR } from '~/lib/paths';
import type { Near } from './distance';

/** « Hautefeuille »: an h that is heard. */
const ASPIRATED = /^haut/iu;
const VOWEL = /^[aeiouyh]/iu;

const startsWithVowel = (name: string): boolean =>
  VOWEL.test(name.normalize('NFD')) && !ASPIRATED.test(name);

/** « Le Mée-sur-Seine », whose article joins the word before it. */
const partsOf = (name: string): { readonly article: string; readonly rest: string } | undefined => {
  const { article, rest } = /^(?<article>les?) (?<rest>.+)$/iu.exec(name)?.groups ?? {};
  return article === undefined || rest === undefined
    ? undefined
    : { article: article.toLowerCase(), rest };
};

/** « de Meaux », « d’Avon », « du Mée-sur-Seine », « des Chapelles-Bourbon », « de La Rochette ». */
export function ofCommune(name: string): string {
  const joined = partsOf(name);
  if (joined !== undefined) return `${joined.article === 'le' ? 'du' : 'des'} ${joined.rest}`;
  return startsWithVowel(name) ? `d’${name}` : `de ${name}`;
}

/** « à Meaux », « au Mée-sur-Seine », « aux Chapelles-Bourbon », « à La Rochette ». */
export function atCommune(name: string): string {
  const joined = partsOf(name);
  if (joined === undefined) return `à ${name}`;
  return `${joined.article === 'le' ? 'au' : 'aux'} ${joined.rest}`;
}

/** The page that tells which places are near a commune. */
export const nearPath = (name: string): string => `${NEAR}${slugify(name)}/`;

/** « 12 km », « moins de 1 km »; « environ 12 km » where the position of the commune is not its own. */
export function distanceText({ kilometres }: Near<unknown>, isApproximate: boolean): string {
  const rounded = Math.round(kilometres);
  if (rounded === 0) return 'moins de 1 km';
  return `${isApproximate ? 'environ ' : ''}${String(rounded)} km`;
}
