/** « À lire aussi »: the nearest entries. */
import { kinds } from '~/kinds';
import { keyOf, type Entry } from '~/kinds/entry';
import { asked } from './asked';
import { entriesByKey } from './index';
import { once } from './once';
import { sharingMost } from './nearest-entries';

/** Cards of the row. */
const COUNT = 3;

type Related = (entry: Entry) => readonly Entry[];

const ranking = once<Related>();

const nearest = asked('related', async (key) => {
  const all = await entriesByKey();
  const related = ranking('all', () =>
    sharingMost(
      [...all.values()].filter(({ kind }) => kinds[kind].isOffered),
      COUNT,
    ),
  );
  const entry = all.get(key);
  return entry === undefined ? [] : related(entry);
});

/** The entries that share most territories and themes with this one. */
export const relatedTo = (entry: Entry): Promise<readonly Entry[]> => nearest(keyOf(entry));
