/** Turns of one size, one after the other, on a ground of their own. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchGround, type BenchGround } from './bench-ground';
import type { Contender } from './contender';
import type { Measure, Turn } from './kept-measures';
import { measured, type Cost } from './measured';

const FLOOR = fileURLToPath(new URL('./floor.mjs', import.meta.url));

function floorOf({ folder, articles }: BenchGround, pages: number): Promise<Cost> {
  const out = join(folder, 'floor');
  rmSync(out, { recursive: true, force: true });
  return measured(folder, [process.execPath, FLOOR, articles, out, String(pages)]);
}

interface Telling {
  readonly starts: (turn: Turn) => void;
  readonly ends: (turn: Turn, measure: Measure) => void;
  /** The others go on. */
  readonly fails: (turn: Turn, error: unknown) => void;
}

export async function takeTurns(
  added: number,
  turns: readonly Turn[],
  contenders: readonly Contender[],
  { starts, ends, fails }: Telling,
): Promise<void> {
  if (turns.length === 0) return;
  const ground = await benchGround(added);
  const interrupted = (): void => {
    ground.remove();
    process.exit(130);
  };
  process.once('SIGINT', interrupted);
  try {
    for (const turn of turns) {
      const contender = contenders.find(({ name }) => name === turn.name);
      if (contender === undefined) continue;
      starts(turn);
      try {
        const trial = await contender.trial(ground);
        ends(turn, { ...trial, floor: await floorOf(ground, trial.pages) });
      } catch (error) {
        fails(turn, error);
      }
    }
  } finally {
    process.off('SIGINT', interrupted);
    ground.remove();
  }
}
