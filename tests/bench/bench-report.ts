/** The benchmark as docs/measurements.md and docs/bench.svg tell it. */
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { benchChart } from './bench-chart';
import { benchTable, biggestPages } from './bench-table';
import type { DoneTurn } from './kept-measures';
import { linesOf } from './medians';
import { writePart } from './write-part';

/** What a figure cannot be read without. */
export interface Circumstances {
  readonly commit: string;
  readonly day: string;
  readonly rounds: number;
  /** Why a peer is not there. */
  readonly absent: readonly string[];
  /** How busy the machine was before. */
  readonly load: string;
}

export function benchWords(done: readonly DoneTurn[], about: Circumstances): string {
  const { commit, day, rounds, absent, load } = about;
  const missing = absent.map((reason) => `\n\nNot measured: ${reason}.`).join('');
  return `Commit ${commit}, ${day}, Node ${process.versions.node}, ${availableParallelism()} cores, load ${load} at the start.
Medians, rounds: ${rounds}, interleaved. A ratio is to the floor that makes as many pages, measured right after. Cold: no
former build; of our site, whole (nothing at all) and with its social cards kept. Helper: of the processes
that the build starts, the one that holds most.${missing}

${benchTable(linesOf(done))}

Heaviest HTML page, Brotli: ${biggestPages(done)}.`;
}

/** Writes both documents. */
export async function writeBench(done: readonly DoneTurn[], about: Circumstances): Promise<void> {
  const chart = '![How many times the floor a build costs](bench.svg)';
  await writePart('docs/measurements.md', 'bench', `${benchWords(done, about)}\n\n${chart}`);
  writeFileSync('docs/bench.svg', benchChart(linesOf(done)));
}
