/** What the repository holds, asked again of the backend that Decap uses. */
import type { Kind } from '~/kinds';
import {
  draftEntries,
  publishedEntries,
  readerOf,
  type Reader,
} from '../../guard/repository-entries';
import type { EntryFile } from '../../guard/references-to';

let reader: Reader | undefined;

/** The same backend, which lets this file read through the instance that Decap makes of it. */
export function readable(
  Backend: abstract new (...options: never[]) => object,
): new (...options: readonly unknown[]) => object {
  // Reason for the cast: Decap gives its backends no type; all have these methods.
  const Base = Backend as new (...options: readonly unknown[]) => Reader;
  return class extends Base {
    constructor(...options: readonly unknown[]) {
      super(...options);
      reader = readerOf(this);
    }
  };
}

/** @throws before Decap has made its backend */
export function presentReader(): Reader {
  if (reader === undefined) throw new Error('no backend yet');
  return reader;
}

/** The file on the branch that the site is built from. */
export async function publishedSource(path: string): Promise<string> {
  const found = await reader?.getEntry(path);
  return found?.data ?? '';
}

/**
 * The entries of some kinds, those under review after those that are published.
 * @throws when one of them cannot be read
 */
export async function presentEntries(wanted: readonly Kind[]): Promise<readonly EntryFile[]> {
  const own = presentReader();
  const [published, drafts] = await Promise.all([publishedEntries(own, wanted), draftEntries(own)]);
  return [...published, ...drafts.filter(({ kind }) => wanted.includes(kind))];
}
