/** What is needed of CBOR to cut Pagefind's files and make others of the pieces. RFC 8949. Pure. */

const TEXT = 3;
const ARRAY = 4;
const TAG = 6;

interface Head {
  readonly major: number;
  readonly count: number;
  /** Where what it announces begins. */
  readonly next: number;
}

function headAt(bytes: Buffer, at: number): Head {
  const first = bytes.readUInt8(at);
  const [major, info] = [first >> 5, first & 31];
  if (info < 24) return { major, count: info, next: at + 1 };
  const width = 2 ** (info - 24);
  if (width > 4) throw new Error('Index de recherche : une longueur que l’on ne sait pas lire.');
  return { major, count: bytes.readUIntBE(at + 1, width), next: at + 1 + width };
}

function endOf(bytes: Buffer, at: number): number {
  const { major, count, next } = headAt(bytes, at);
  if (major === TEXT) return next + count;
  if (major !== ARRAY && major !== TAG) return next;
  let end = next;
  for (let item = 0; item < (major === TAG ? 1 : count); item += 1) end = endOf(bytes, end);
  return end;
}

/** The items of an array, each as its own bytes. */
export function itemsOf(array: Buffer): readonly Buffer[] {
  const { major, count, next } = headAt(array, 0);
  if (major !== ARRAY) throw new Error('Index de recherche : une liste était attendue.');
  const items: Buffer[] = [];
  let at = next;
  while (items.length < count) {
    const end = endOf(array, at);
    items.push(array.subarray(at, end));
    at = end;
  }
  return items;
}

export function textOf(item: Buffer): string {
  const { major, count, next } = headAt(item, 0);
  if (major !== TEXT) throw new Error('Index de recherche : un texte était attendu.');
  return item.subarray(next, next + count).toString();
}

function head(major: number, count: number): Buffer {
  if (count < 24) return Buffer.from([(major << 5) | count]);
  if (count < 256) return Buffer.from([(major << 5) | 24, count]);
  return Buffer.from([(major << 5) | 25, count >> 8, count & 255]);
}

export const arrayOf = (items: readonly Buffer[]): Buffer =>
  Buffer.concat([head(ARRAY, items.length), ...items]);

export function textItem(words: string): Buffer {
  const bytes = Buffer.from(words);
  return Buffer.concat([head(TEXT, bytes.length), bytes]);
}
