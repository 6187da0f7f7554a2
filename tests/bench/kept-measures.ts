/** What is measured already, so that an interrupted benchmark goes on. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Trial } from './contender';
import type { Cost } from './measured';

/** One contender, once, with so many entries added. */
export interface Turn {
  readonly added: number;
  readonly round: number;
  readonly name: string;
}

/** With the floor, measured right after it. */
export interface Measure extends Trial {
  readonly floor: Cost;
}

export interface DoneTurn extends Turn {
  readonly measure: Measure;
}

/** All sizes, each round by round: who is compared is measured in the same minutes. */
export const turnsOf = (
  sizes: readonly number[],
  rounds: number,
  names: readonly string[],
): readonly Turn[] =>
  sizes.flatMap((added) =>
    Array.from({ length: rounds }, (_, round) =>
      names.map((name) => ({ added, round, name })),
    ).flat(),
  );

const isSameTurn = (a: Turn, b: Turn): boolean =>
  a.added === b.added && a.round === b.round && a.name === b.name;

/** Those that are not measured yet. */
export const turnsLeft = (turns: readonly Turn[], kept: readonly DoneTurn[]): readonly Turn[] =>
  turns.filter((turn) => !kept.some((one) => isSameTurn(one, turn)));

/** What was measured of these turns, in their order: other sizes may have been kept, or others sooner. */
export const measuresOf = (
  turns: readonly Turn[],
  kept: readonly DoneTurn[],
): readonly DoneTurn[] => turns.flatMap((turn) => kept.filter((one) => isSameTurn(one, turn)));

/** @returns what was kept; nothing when the file is not whole */
export function recallMeasures(file: string): readonly DoneTurn[] {
  try {
    // Reason for the cast: `keepMeasures` wrote it, for this very code (its name says the commit).
    return JSON.parse(readFileSync(file, 'utf8')) as readonly DoneTurn[];
  } catch {
    return [];
  }
}

export function keepMeasures(file: string, done: readonly DoneTurn[]): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(done, undefined, 1));
}

export function forgetMeasures(file: string): void {
  rmSync(file, { force: true });
}
