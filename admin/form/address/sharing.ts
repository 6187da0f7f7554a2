/** Among which entries an address may already be one's. Pure. */
import { KINDS, type Kind } from '~/kinds';
import { addressOf, type Filed } from '~/kinds/entry';
import { listPath } from '~/kinds/kind-paths';
import { readEntry } from '~/lib/read-entry';

/** Its address and its former ones, in one text. */
const allOf = (entry: Filed): string =>
  JSON.stringify([addressOf(entry), entry.fields['previousUrls'] ?? []]);

function isAsPublished(entry: Filed, source: string): boolean {
  try {
    return allOf(entry) === allOf({ ...entry, fields: readEntry(source).data });
  } catch {
    return false;
  }
}

/**
 * @param entry as the form holds it
 * @param source its file among those that the site is built from; empty when it has none
 * @returns the kinds to read; none when the entry asks for nothing that it has not
 */
export function kindsSharing(entry: Filed, source: string): readonly Kind[] {
  if (isAsPublished(entry, source)) return [];
  const address = addressOf(entry);
  return KINDS.filter(
    (kind) => kind === 'pages' || kind === entry.kind || address.startsWith(listPath(kind)),
  );
}
