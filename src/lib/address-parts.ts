/**
 * The addresses of the site in parts, so that whoever meets a missing page reads a few of them: a part
 * holds the pages of some words, by their first letters, and of some former addresses. Pure; runs in Node and in the browser.
 */
import { formerKey } from './address-key';
import { addressWords, ALIKE, askedWords, type Address } from './nearest';

/** As many pages are in one part. */
const WHOLE = 500;
/** Beyond, there is a part for so many. */
const PAGES_PER_PART = 50;
/** A beginning that more pages share tells little: the first ones stand for all. */
const MOST_ALIKE = 200;

/** How many parts so many pages make. */
export const partCount = (pages: number): number =>
  pages <= WHOLE ? 1 : Math.ceil(pages / PAGES_PER_PART);

/** Words that are alike begin with the same letters: they are in one part. */
const beginning = (word: string): string => word.slice(0, ALIKE);

const partOf = (start: string, parts: number): number =>
  Array.from(start).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 65_521, 0) % parts;

/** The parts where pages like a missing one are, and the page that had its very address. */
export function partsAsked(missing: string, parts: number): readonly number[] {
  const [path = ''] = missing.split('?');
  const starts = [...askedWords(path).map(beginning), formerKey(missing)];
  return [...new Set(starts.map((start) => partOf(start, parts)))];
}

/** Each part, in the order of its number. */
export function addressParts(pages: readonly Address[]): readonly (readonly Address[])[] {
  const parts = partCount(pages.length);
  if (parts === 1) return [pages];
  const held = Array.from({ length: parts }, () => new Set<Address>());
  const alike = new Map<string, number>();
  for (const page of pages) {
    for (const former of page.former ?? []) held[partOf(formerKey(former), parts)]?.add(page);
    for (const start of new Set([...addressWords(page.url)].map(beginning))) {
      const rank = alike.get(start) ?? 0;
      alike.set(start, rank + 1);
      if (rank < MOST_ALIKE) held[partOf(start, parts)]?.add(page);
    }
  }
  return held.map((part) => [...part]);
}
