/**
 * Each file of an entry is read once, and those of a long list a few at a time, before Decap reads them all
 * at once: the page answers meanwhile. Runs in Node and in the browser.
 */
import { readEntry } from '~/lib/read-entry';

type Read = ReturnType<typeof readEntry>;

/** By what they hold. */
const known = new Map<string, Read>();

/** @throws in French, why the front matter cannot be read */
export function readOnce(source: string): Read {
  const read = known.get(source) ?? readEntry(source);
  known.set(source, read);
  return read;
}

/** How long the page may be kept from answering. */
const TURN_MS = 30;

const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** @param sources files, to the letter; those that cannot be read are told when they are read again */
export async function readAhead(sources: readonly string[]): Promise<void> {
  let start = performance.now();
  for (const source of sources) {
    try {
      readOnce(source);
    } catch {
      // The list leaves it out, and says why.
    }
    if (performance.now() - start > TURN_MS) {
      await nextTurn();
      start = performance.now();
    }
  }
}
