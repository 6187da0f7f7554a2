/** The words of the whole site, one form of each family. */
import { folded } from './folded';
import { stemOf } from './stem';

export interface KnownWords {
  /** From a stem to the word as texts write it. */
  readonly shown: ReadonlyMap<string, string>;
  /** Stems that several pages have, the most used first. */
  readonly common: readonly string[];
}

/**
 * @param text as the build writes it: a line of words for each degree of use, from the most used to
 * those of one page
 */
export function readKnownWords(text: string): KnownWords {
  const lines = text.split('\n').map((line) =>
    line
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => [stemOf(folded(word)), word] as const),
  );
  return {
    shown: new Map(lines.flat()),
    common: lines.slice(0, -1).flatMap((words) => words.map(([stem]) => stem)),
  };
}
