/** The address a new entry is about to get. Pure. */
import { kinds, type Kind } from '~/kinds';
import { entryPath, type ListedKind } from '~/kinds/kind-paths';
import { slugify } from '~/lib/plain-text';
import { holderBesides, type Holding } from './holdings';

type Fields = Readonly<Record<string, unknown>>;

/** The name Decap gives the file, but for very long titles (collections.ts). */
export function nameFor(kind: Kind, { title, date }: Fields): string {
  const name = slugify(typeof title === 'string' ? title : '');
  return kinds[kind].dated ? `${typeof date === 'string' ? date : 'sans-date'}-${name}` : name;
}

/**
 * Decap avoids the names of files; it does not know of addresses that pages took since, or had
 * before, nor of those that the site keeps.
 * @param holdings of all entries
 * @param routes that the site holds
 * @returns the end of a free address; undefined when the file's name will do
 */
export function freeSlug(
  kind: ListedKind,
  fields: Fields,
  holdings: readonly Holding[],
  routes: readonly string[],
): string | undefined {
  const name = nameFor(kind, fields);
  const isTaken = (slug: string, among: readonly Holding[]): boolean =>
    holderBesides('', among, routes)(entryPath(kind, slug)) !== undefined;
  const unseen = holdings.filter(({ isFromFileName }) => !isFromFileName);
  if (!isTaken(name, unseen)) return undefined;
  let number = 2;
  while (isTaken(`${name}-${String(number)}`, holdings)) number += 1;
  return `${name}-${String(number)}`;
}
