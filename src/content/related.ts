/** « À lire aussi »: the nearest entries. */
import { kinds } from '~/kinds';
import type { Entry } from '~/kinds/entry';
import { everything } from './index';
import { once } from './once';
import { sharingMost } from './nearest-entries';

/** Cards of the row. */
const COUNT = 3;

type Related = (entry: Entry) => readonly Entry[];

const ranking = once<Promise<Related>>();

/** The entries that share most territories and themes with this one. */
export async function relatedTo(entry: Entry): Promise<readonly Entry[]> {
  const related = await ranking('all', async () => {
    const offered = (await everything()).filter(({ kind }) => kinds[kind].isOffered);
    return sharingMost(offered, COUNT);
  });
  return related(entry);
}
