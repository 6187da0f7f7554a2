import { describe, expect, it } from 'vitest';
import { differingWords } from './differing-words';

const words = (text: string): readonly string[] => text.split(' ').filter(Boolean);

/** The words that come and go, as read. */
function told(before: string, after: string): readonly [string, string] {
  const [was, is] = [words(before), words(after)];
  const { removed, added } = differingWords(was, is);
  return [
    [...removed].map((rank) => was[rank]).join(' '),
    [...added].map((rank) => is[rank]).join(' '),
  ];
}

describe('differingWords', () => {
  it.each<[string, string, string, string, string]>([
    ['nothing', 'un deux trois', 'un deux trois', '', ''],
    ['two empty texts', '', '', '', ''],
    ['a first text', '', 'un deux', '', 'un deux'],
    ['a text taken away', 'un deux', '', 'un deux', ''],
    ['a word in the middle', 'un deux trois', 'un DEUX trois', 'deux', 'DEUX'],
    ['a word more', 'un trois', 'un deux trois', '', 'deux'],
    ['the same word once more', 'la la', 'la la la', '', 'la'],
    ['the first and the last', 'a b c d', 'x b c y', 'a d', 'x y'],
    ['a word that moved', 'a b c d', 'b c d a', 'a', 'a'],
    ['everything', 'a b', 'c d e', 'a b', 'c d e'],
  ])('%s', (_what, before, after, removed, added) => {
    expect(told(before, after)).toEqual([removed, added]);
  });

  it('leaves the same words on both sides, whatever the texts', () => {
    let seed = 7;
    const random = (below: number): number => {
      seed = (seed * 16807) % 2147483647;
      return seed % below;
    };
    for (let round = 0; round < 300; round += 1) {
      const text = (): readonly string[] =>
        Array.from({ length: random(12) }, () => 'abc'.charAt(random(3)));
      const [before, after] = [text(), text()];
      const { removed, added } = differingWords(before, after);
      expect(before.filter((_, rank) => !removed.has(rank))).toEqual(
        after.filter((_, rank) => !added.has(rank)),
      );
    }
  });

  it('gives up on texts too long to compare but for what they share at both ends', () => {
    const long = (word: string) => [
      'début',
      ...Array.from({ length: 5000 }, (_, at) => word + String(at)),
      'fin',
    ];
    const { removed, added } = differingWords(long('a'), long('b'));
    expect([removed.size, added.size]).toEqual([5000, 5000]);
    expect([removed.has(0), removed.has(5001)]).toEqual([false, false]);
  });
});
