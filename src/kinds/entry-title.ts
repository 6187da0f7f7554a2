/** How an entry is called where its kind is not seen. Runs in Node and in the browser. */
import type { KindDefinition } from './define-kind';
import { kinds, type DataOf, type Kind } from './index';

interface Titled {
  readonly kind: Kind;
  readonly data: DataOf<Kind>;
}

/** In a report, a card, a picture: « 16 % des grandes entreprises… » for a key figure. */
export function entryTitle({ kind, data }: Titled): string {
  const own: KindDefinition = kinds[kind];
  return own.fullTitle?.(data) ?? data.title;
}

/** Where nothing surrounds it, as in a feed: « 20 Minutes, « Le coworking entre en gare » ». */
export function standaloneTitle(entry: Titled): string {
  const own: KindDefinition = kinds[entry.kind];
  const title = own.aloneTitle?.(entry.data) ?? entryTitle(entry);
  return own.isToldByTitle === true ? `${title}, ${own.words.genre.toLowerCase()}` : title;
}

/** As the words of a link: « 16 % des grandes entreprises… ». */
export function linkWords({ kind, data }: Titled): string {
  const own: KindDefinition = kinds[kind];
  return own.linkWords?.(data) ?? data.title;
}

/** What an entry is: « Chiffre », « Communiqué CP-2027-01 ». */
export function entryGenre({ kind, data }: Titled): string {
  const own: KindDefinition = kinds[kind];
  return own.ownGenre?.(data) ?? own.words.genre;
}
