/** What is needed of CBOR to write Pagefind's files: lists, texts, whole numbers. RFC 8949. */

const UNSIGNED = 0;
const NEGATIVE = 1;
const TEXT = 3;
const ARRAY = 4;

/** Bytes being written, each a number from 0 to 255. */
export type Written = number[];

function pushHead(to: Written, major: number, count: number): void {
  if (count < 24) to.push((major << 5) | count);
  else if (count < 0x1_00) to.push((major << 5) | 24, count);
  else if (count < 0x1_00_00) to.push((major << 5) | 25, count >> 8, count & 255);
  else {
    to.push((major << 5) | 26, count >>> 24, (count >> 16) & 255, (count >> 8) & 255, count & 255);
  }
}

/** Announces a list: its items are to follow. */
export const pushList = (to: Written, length: number): void => {
  pushHead(to, ARRAY, length);
};

export function pushNumber(to: Written, number: number): void {
  if (number < 0) pushHead(to, NEGATIVE, -1 - number);
  else pushHead(to, UNSIGNED, number);
}

export function pushNumbers(to: Written, numbers: readonly number[]): void {
  pushList(to, numbers.length);
  for (const number of numbers) pushNumber(to, number);
}

export function pushText(to: Written, words: string): void {
  const bytes = Buffer.from(words);
  pushHead(to, TEXT, bytes.length);
  to.push(...bytes);
}
