/** What is asked of `npm run bench`. Pure. */
import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** How many entries are added. */
  readonly sizes: readonly number[];
  readonly rounds: number;
  /** Whether the table and the chart are written into `docs`. */
  readonly isWritten: boolean;
}

const FULL = { sizes: [300, 1000, 10_000], rounds: 3 };
/** In less than five minutes. */
const QUICK = { sizes: [0, 300], rounds: 1 };

const wholeNumber = (word: string): number => {
  if (!/^\d+$/u.test(word)) throw new Error(`« ${word} » is not a number of entries.`);
  return Number(word);
};

/** @throws when an option is unknown, or a size is no number */
export function benchOptions(args: readonly string[]): BenchOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      quick: { type: 'boolean', default: false },
      rounds: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  });
  const usual = values.quick ? QUICK : FULL;
  const isFull = !values.quick && positionals.length === 0;
  return {
    sizes: positionals.length === 0 ? usual.sizes : positionals.map(wholeNumber),
    rounds: values.rounds === undefined ? usual.rounds : wholeNumber(values.rounds),
    isWritten: values.write || isFull,
  };
}
