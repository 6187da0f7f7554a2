/** The records of words in small files: a search loads those of its words. */
import { closed } from './packed';
import { pushList, type Written } from './cbor';
import { digestNumber, shortDigest } from './short-digest';
import type { WordRecord } from './word-records';

export interface WordFile {
  /** Its first and last words. */
  readonly from: string;
  readonly to: string;
  readonly hash: string;
  readonly content: Buffer;
}

/** Before compression, which halves it and more. */
const SMALLEST = 2_048;
/** What one more file adds to the list of them, of which every search needs the whole. */
const LINE = 12;

/** One word more is to leave nearly every file as it was. */
const powerOfTwo = (number: number): number => 2 ** Math.round(Math.log2(number));

/** Such that a search is lightest: its files and the list of them together. */
const lengthFor = (total: number): number =>
  Math.max(SMALLEST, powerOfTwo(Math.sqrt(LINE * total)));

function fileOf(records: readonly WordRecord[]): WordFile {
  const head: Written = [];
  pushList(head, 1);
  pushList(head, records.length);
  const content = Buffer.concat([Buffer.from(head), ...records.map(({ bytes }) => bytes)]);
  return {
    from: records[0]?.word ?? '',
    to: records.at(-1)?.word ?? '',
    hash: shortDigest(content),
    content,
  };
}

/**
 * A file begins at a word that its own letters choose, not where the one before is full: an edit leaves the files
 * without its words as they were, which browsers have already.
 */
function grouped(records: readonly WordRecord[]): readonly (readonly WordRecord[])[] {
  const total = records.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const length = lengthFor(total);
  const oneIn = Math.max(1, powerOfTwo((records.length * length) / (2 * total)));
  const groups: WordRecord[][] = [];
  let size = Infinity;
  for (const record of records) {
    const isFull = size + record.bytes.length > 2 * length;
    if (isFull || (size > length / 2 && digestNumber(record.word) % oneIn === 0)) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(record);
    size += record.bytes.length;
  }
  return groups;
}

/** @param records in their order */
export const wordFiles = (records: readonly WordRecord[]): readonly WordFile[] =>
  grouped(records)
    .map(fileOf)
    .map((file) => ({ ...file, content: closed(file.content) }));
