/** Which words come and go between two texts. Pure. */

/** Past this many pairs of words, everything between the first difference and the last one differs. */
const MOST_PAIRS = 16_000_000;

/** Ranks of words. */
export interface DifferingWords {
  /** Of the former text, those that the latter has not. */
  readonly removed: ReadonlySet<number>;
  /** Of the latter text, those that the former had not. */
  readonly added: ReadonlySet<number>;
}

type Words = readonly string[];

function sharedStart(one: Words, other: Words): number {
  let rank = 0;
  while (rank < one.length && rank < other.length && one[rank] === other[rank]) rank += 1;
  return rank;
}

/**
 * Lengths of the longest common subsequence from each pair of words on, row after row: a row a word of
 * the former text.
 */
function commonLengths(before: Words, after: Words): Uint16Array {
  const width = after.length + 1;
  const table = new Uint16Array((before.length + 1) * width);
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const at = row * width + column;
      const [below = 0, right = 0, beyond = 0] = [
        table[at + width],
        table[at + 1],
        table[at + width + 1],
      ];
      table[at] = before[row] === after[column] ? beyond + 1 : Math.max(below, right);
    }
  }
  return table;
}

/** Pairs of ranks of the words that stay, in order. */
function keptPairs(before: Words, after: Words): readonly (readonly [number, number])[] {
  if (before.length * after.length > MOST_PAIRS) return [];
  const table = commonLengths(before, after);
  const width = after.length + 1;
  const pairs: (readonly [number, number])[] = [];
  let [row, column] = [0, 0];
  while (row < before.length && column < after.length) {
    const at = row * width + column;
    if (before[row] === after[column]) pairs.push([row++, column++]);
    else if ((table[at + width] ?? 0) >= (table[at + 1] ?? 0)) row += 1;
    else column += 1;
  }
  return pairs;
}

const otherRanks = (from: number, to: number, kept: readonly number[]): ReadonlySet<number> =>
  new Set(Array.from({ length: to - from }, (_, rank) => from + rank)).difference(new Set(kept));

/** The fewest words to take out of one text and put in to get the other. */
export function differingWords(before: Words, after: Words): DifferingWords {
  const start = sharedStart(before, after);
  const end = sharedStart(before.slice(start).toReversed(), after.slice(start).toReversed());
  const [lastBefore, lastAfter] = [before.length - end, after.length - end];
  const kept = keptPairs(before.slice(start, lastBefore), after.slice(start, lastAfter));
  return {
    removed: otherRanks(
      start,
      lastBefore,
      kept.map(([rank]) => start + rank),
    ),
    added: otherRanks(
      start,
      lastAfter,
      kept.map(([, rank]) => start + rank),
    ),
  };
}
