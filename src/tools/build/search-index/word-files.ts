/** The records of words in small files: a search loads those of its words. */
import { closed } from './packed';
import { pushList, type Written } from './cbor';
import { shortDigest } from './short-digest';
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

/**
 * As long as makes a search lightest: its files and the list of them together. A power of two, for one word
 * more to leave nearly every file as it was.
 */
const lengthFor = (total: number): number =>
  Math.max(SMALLEST, 2 ** Math.round(Math.log2(Math.sqrt(LINE * total))));

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

/** @param records in their order */
export function wordFiles(records: readonly WordRecord[]): readonly WordFile[] {
  const most = lengthFor(records.reduce((sum, { bytes }) => sum + bytes.length, 0));
  const groups: WordRecord[][] = [];
  let size = most;
  for (const record of records) {
    if (size + record.bytes.length > most) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(record);
    size += record.bytes.length;
  }
  return groups.map(fileOf).map((file) => ({ ...file, content: closed(file.content) }));
}
