/** The addresses that an entry has had in the repository, as far as this visit knows. */
import { readEntry } from '~/lib/read-entry';
import { addressOf, type Filed } from '~/kinds/entry';
import { hasReaders } from './has-readers';
import { publishedSource } from './published';

/**
 * By path. After a save, the form still holds the former addresses it was opened with: what that
 * save added must not leave with the next one.
 */
const seen = new Map<string, Set<string>>();

/**
 * Reads the public version of an entry.
 * @throws when it cannot be read: saving without it could lose an address
 */
export async function leftAddresses(
  path: string,
  { kind, file }: Omit<Filed, 'fields'>,
): Promise<readonly string[]> {
  const { data } = readEntry(await publishedSource(path));
  const addresses = seen.get(path) ?? new Set();
  if (hasReaders(data)) addresses.add(addressOf({ kind, file, fields: data }));
  seen.set(path, addresses);
  return [...addresses];
}
