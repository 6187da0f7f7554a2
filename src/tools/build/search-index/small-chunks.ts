/**
 * Cuts Pagefind's index in smaller files: a search loads those of its words. Pagefind makes files of
 * about 30 KB and has no setting for it; their form is that of version 1.5, which package.json pins.
 */
import { createHash } from 'node:crypto';
import { arrayOf, itemsOf, textItem, textOf } from './cbor';
import { closed, opened } from './packed';
import type { IndexFile } from './pagefind-files';

/** Before compression, which halves it and more. */
const CHUNK_BYTES = 4_000;
const CHUNK = /^index\/.*\.pf_index$/u;
const META = '.pf_meta';
/** Where the list of chunks stands in the file that describes the index. */
const CHUNKS_IN_META = 2;

interface Chunk {
  readonly from: string;
  readonly to: string;
  readonly hash: string;
  readonly content: Buffer;
}

const wordOf = (record: Buffer): string => textOf(itemsOf(record)[0] ?? Buffer.alloc(1));

function chunkOf(records: readonly Buffer[]): Chunk {
  const content = arrayOf([arrayOf(records)]);
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 10);
  return {
    from: wordOf(records[0] ?? content),
    to: wordOf(records.at(-1) ?? content),
    hash: `mots_${digest}`,
    content,
  };
}

function grouped(records: readonly Buffer[]): readonly Chunk[] {
  const groups: Buffer[][] = [];
  let size = CHUNK_BYTES;
  for (const record of records) {
    if (size + record.length > CHUNK_BYTES) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(record);
    size += record.length;
  }
  return groups.map(chunkOf);
}

/** Bytes of UTF-8, as Pagefind orders its words. */
const byWord = (one: Buffer, other: Buffer): number =>
  Buffer.compare(Buffer.from(wordOf(one)), Buffer.from(wordOf(other)));

/** @param files of one index @returns the same, with more and smaller `.pf_index` */
export function withSmallChunks(files: readonly IndexFile[]): readonly IndexFile[] {
  const records = files
    .filter(({ path }) => CHUNK.test(path))
    .flatMap(({ content }) => itemsOf(itemsOf(opened(content))[0] ?? Buffer.alloc(1)))
    .sort(byWord);
  const chunks = grouped(records);
  const described = chunks.map(({ from, to, hash }) => arrayOf([from, to, hash].map(textItem)));
  const others = files
    .filter(({ path }) => !CHUNK.test(path))
    .map(({ path, content }) => {
      if (!path.endsWith(META)) return { path, content };
      const parts = [...itemsOf(opened(content))];
      parts[CHUNKS_IN_META] = arrayOf(described);
      return { path, content: closed(arrayOf(parts)) };
    });
  const made = chunks.map(({ hash, content }) => ({
    path: `index/${hash}.pf_index`,
    content: closed(content),
  }));
  return [...others, ...made];
}
