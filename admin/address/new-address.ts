/** The address a new entry is about to get. Pure. */
import { kinds, type Kind } from '~/domain';
import type { EditorsIndex } from '~/editors-index';
import { entryPath, SPACES_TABLE, type ListedKind } from '~/lib/paths';
import { slugify } from '~/lib/text';

type Fields = Readonly<Record<string, unknown>>;

/** The name Decap gives the file, but for very long titles (collections.ts). */
export function nameFor(kind: Kind, { title, date }: Fields): string {
  const name = slugify(typeof title === 'string' ? title : '');
  return kinds[kind].dated ? `${typeof date === 'string' ? date : 'sans-date'}-${name}` : name;
}

/**
 * Decap avoids the names of files; it does not know of addresses that pages took since, or had
 * before, nor of the one that the site keeps among those of places.
 * @returns the end of a free address; undefined when the file's name will do
 */
export function freeSlug(
  kind: ListedKind,
  fields: Fields,
  { entries }: Pick<EditorsIndex, 'entries'>,
): string | undefined {
  const moved = entries.filter(({ formerUrls }) => formerUrls !== undefined);
  const taken = new Set([
    SPACES_TABLE,
    ...moved.flatMap(({ link, formerUrls = [] }) => [link.url, ...formerUrls]),
  ]);
  const name = nameFor(kind, fields);
  if (!taken.has(entryPath(kind, name))) return undefined;
  let number = 2;
  while (taken.has(entryPath(kind, `${name}-${String(number)}`))) number += 1;
  return `${name}-${String(number)}`;
}
