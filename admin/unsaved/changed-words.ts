/** Where two states of a text differ, with a few words around. Pure. */

export interface ChangedWords {
  readonly before: string;
  readonly after: string;
}

/** Words shown on each side of the change, and of a long change itself. */
const AROUND = 4;
const LONG = 30;

const wordsOf = (text: string): readonly string[] => text.split(/\s+/u).filter(Boolean);

function sharedStart(one: readonly string[], other: readonly string[]): number {
  const end = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < end && one[shared] === other[shared]) shared += 1;
  return shared;
}

function shown(words: readonly string[], from: number, to: number): string {
  const start = Math.max(0, from - AROUND);
  const end = Math.min(words.length, to + AROUND, start + LONG);
  const [left, right] = [start > 0 ? '… ' : '', end < words.length ? ' …' : ''];
  return start >= end ? '' : `${left}${words.slice(start, end).join(' ')}${right}`;
}

/** @returns the part of each state that holds all that changed, cut when it is long */
export function changedWords(before: string, after: string): ChangedWords {
  const [was, is] = [wordsOf(before), wordsOf(after)];
  const from = sharedStart(was, is);
  const tail = sharedStart(was.slice(from).reverse(), is.slice(from).reverse());
  return {
    before: shown(was, from, was.length - tail),
    after: shown(is, from, is.length - tail),
  };
}
