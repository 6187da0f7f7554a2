/** Addresses that resemble a missing one. Pure; runs in the browser. */

import { decodedAddress } from './address-key';

/** Words of an address, lower case, without accents: « /Actualités/l-été/ » → actualites, l, ete. */
export function addressWords(address: string): ReadonlySet<string> {
  const plain = decodedAddress(address).toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  return new Set(plain.match(/[a-z0-9]+/gu) ?? []);
}

/** The words by which a missing address is looked for. */
export const askedWords = (missing: string): readonly string[] =>
  [...addressWords(missing)].filter((word) => word.length > 2);

/** How many letters words that are alike begin with, at least. */
export const ALIKE = 4;

/** How much two words are alike: 1 when equal, less when only their beginnings are. */
function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const length = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < length && one[shared] === other[shared]) shared += 1;
  return shared >= ALIKE ? shared / Math.max(one.length, other.length) : 0;
}

export interface Address {
  readonly url: string;
  readonly title: string;
  /** The addresses that it had, of which the host cannot tell the page: `/spip.php?article12`. */
  readonly former?: readonly string[];
}

/**
 * The pages whose address shares most words with the missing one, best first.
 * @param missing the path asked for
 * @param most how many at the most; pages that share nothing are left out
 */
export function nearest(
  missing: string,
  pages: readonly Address[],
  most: number,
): readonly Address[] {
  const asked = askedWords(missing);
  const scored = pages.map((page) => {
    const words = [...addressWords(page.url)];
    const score = asked.reduce(
      (sum, word) => sum + Math.max(0, ...words.map((other) => likeness(word, other))),
      0,
    );
    return { page, score: score - words.length / 1000 };
  });
  return scored
    .filter(({ score }) => score > 0.4)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ page }) => page);
}
