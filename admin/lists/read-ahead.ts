/**
 * Each file of an entry is read once, and those of a long list a few at a time, before Decap reads them all
 * at once: the page answers meanwhile. Runs in Node and in the browser.
 */
import { readEntry } from '~/lib/read-entry';
import { inTurns } from './in-turns';

type Read = ReturnType<typeof readEntry>;

/** By what they hold. */
const known = new Map<string, Read>();

/** @throws in French, why the front matter cannot be read */
export function readOnce(source: string): Read {
  const read = known.get(source) ?? readEntry(source);
  known.set(source, read);
  return read;
}

/** @param sources files, to the letter; those that cannot be read are told when they are read again */
export const readAhead = (sources: readonly string[]): Promise<void> =>
  inTurns(sources, (source) => {
    try {
      readOnce(source);
    } catch {
      // The list leaves it out, and says why.
    }
  });
