/** A public page as the search knows it. */
import type { Fragment } from './fragment';

export interface SearchedPage {
  readonly url: string;
  readonly title: string;
  /** What stands above the title: « Espace · Chelles · en projet ». */
  readonly kicker: string;
  /** What follows the title. */
  readonly text: string;
  readonly filters: Readonly<Record<string, string[]>>;
  /** « 0000 » when it has none: it comes after the others. */
  readonly date: string;
}

/** Pagefind ends what the page does not end… */
const ADDED_STOP = /\.\s*$/u;
/** … and what it ends. */
const SECOND_STOP = /(?<=[.!?…])(?:\s*\.)+/gu;

/** @param fragment what Pagefind read of the page */
export function searchedPage({ url, content, meta, filters }: Fragment): SearchedPage {
  const title = meta['title'] ?? '';
  // Spaces of the title are those of the page; in the text, Pagefind makes them all alike.
  const inText = title.replace(/\s+/gu, ' ');
  const plain = content.replace(/\s+/gu, ' ');
  const at = plain.indexOf(inText);
  if (title === '' || at < 0) throw new Error(`Recherche : ${url} n’a pas de titre.`);
  return {
    url,
    title,
    kicker: plain.slice(0, at).replace(ADDED_STOP, ''),
    text: plain
      .slice(at + inText.length)
      .replace(/^[\s.]+/u, '')
      .replace(SECOND_STOP, ''),
    filters,
    date: meta['date'] ?? '0000',
  };
}

/** All that the page says, in its order. */
export const wholeText = ({ kicker, title, text }: SearchedPage): string =>
  [kicker, title, text].filter((part) => part !== '').join('. ');
