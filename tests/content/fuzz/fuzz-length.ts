/**
 * How long random inputs are tried. `npm test` tries the same ones each time, in a few seconds; `npm run fuzz` tries
 * many more, others each time. Either is tried again with the seed that it prints: `IT77_FUZZ_SEED=12 npm run fuzz`.
 */
import type { Parameters } from 'fast-check';

const isLong = process.env['IT77_FUZZ'] === 'long';
const given = process.env['IT77_FUZZ_SEED'];

const SHORT_SEED = 77;
const TIMES_LONGER = 100;

const seed = given === undefined ? (isLong ? Date.now() % 2 ** 31 : SHORT_SEED) : Number(given);

/** Long enough for the long pass on a slow machine. */
export const FUZZ_TIMEOUT_MS = 1_800_000;

/** @param runs how many inputs the short pass tries */
export function fuzzLength(runs: number): Parameters<unknown> {
  const numRuns = isLong ? runs * TIMES_LONGER : runs;
  console.log(`Essais au hasard : ${String(numRuns)} entrées, graine ${String(seed)}.`);
  return { seed, numRuns };
}
