/** Puts a folder that is ready in the place of another, which other builds may be doing too. */
import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** Builds that finish in the same moment: more would be no accident. */
const MOST_TURNS = 20;

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** Moves what is there, if anything is. */
function moveAside(place: string, aside: string): void {
  try {
    renameSync(place, aside);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

/**
 * The former one leaves only once the new one is ready, and comes back when that one cannot take its
 * place. Of two builds that finish at once, the site of the last one stays, whole.
 * @param aside an empty folder on the same disk, for what leaves
 */
export function takePlace(ready: string, place: string, aside: string): void {
  for (let turn = 1; ; turn += 1) {
    const former = join(aside, String(turn));
    moveAside(place, former);
    try {
      renameSync(ready, place);
      return;
    } catch (error) {
      // Another build has put its own site there meanwhile.
      if (existsSync(place) && turn < MOST_TURNS) continue;
      if (!existsSync(place) && existsSync(former)) renameSync(former, place);
      throw error;
    }
  }
}
