/** Plain text for addresses, summaries, lists and XML. */
import { withoutForbidden } from './forbidden-characters';

const MAX_SLUG = 80;
const LIGATURES = /[œæ]/g;
const COLLATOR = new Intl.Collator('fr');

/** Cuts at the last break that keeps the text within `max`, or at `max` when there is none. */
function cutAt(text: string, mark: string, max: number): string {
  if (text.length <= max) return text;
  const end = text.lastIndexOf(mark, max);
  // A cut inside a surrogate pair would leave half a character.
  return end > 0 ? text.slice(0, end) : text.slice(0, max).replace(/\p{Cs}$/u, '');
}

/**
 * The part of an address made from a title: lower-case ASCII letters, figures and single hyphens,
 * 80 characters at most, cut between words. Empty when the title holds no letter nor figure.
 */
export function slugify(title: string): string {
  const slug = title
    .toLowerCase()
    .replace(LIGATURES, (ligature) => (ligature === 'œ' ? 'oe' : 'ae'))
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return cutAt(slug, '-', MAX_SLUG);
}

/**
 * The beginning of a text, on one line, cut between words and closed by … when shortened.
 * @param max the length of the result at most, in UTF-16 units, … included
 */
export function excerpt(plainText: string, max: number): string {
  // No-break spaces stay, and are no place to cut.
  const line = plainText.replace(/[ \t\r\n]+/g, ' ').trim();
  if (line.length <= max) return line;
  const start = cutAt(line, ' ', Math.max(0, max - 1));
  return `${start.replace(/[\s,;:.…([«–—-]+$/u, '')}…`;
}

/** Order of two texts in a French dictionary, for `sort`. */
export function compareFrench(a: string, b: string): number {
  return COLLATOR.compare(a, b);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text for an XML element or attribute, without the characters that XML 1.0 forbids or discourages.
 * Source: XML 1.0, fifth edition, § 2.2.
 */
export function escapeXml(text: string): string {
  return withoutForbidden(text).replace(
    /[&<>"']/g,
    (character) => ENTITIES[character] ?? character,
  );
}
