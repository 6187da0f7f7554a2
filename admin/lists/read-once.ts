/** Each file of an entry is read once, however often Decap asks for its list. Runs in Node and in the browser. */
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
