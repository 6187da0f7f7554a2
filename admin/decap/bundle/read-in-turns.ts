/**
 * A long list is read a few entries at a time, and made ready for Decap's state likewise: the page answers
 * meanwhile. As it comes, Decap 3.16 reads all entries in one go, then turns them all into maps in another,
 * which holds up whoever types. Node only.
 */
import type { Mend } from './mend.ts';
import { importing, IN_TURNS, MADE_AHEAD } from './ours.ts';
import { replaceEach, replaceKnown } from './replace-known.ts';

const BACKEND = 'backend.js';
const ACTIONS = 'actions/entries.js';
const STATE = 'reducers/entries.js';

const READS = 'processEntries(loadedEntries, collection) {';
const READS_EACH = 'entries.map(this.entryWithFormat(collection));';
const IN_BACKEND: readonly (readonly [found: string, better: string])[] = [
  [READS, `async ${READS}`],
  [READS_EACH, 'await mapInTurns(entries, this.entryWithFormat(collection));'],
  ...['loadedEntries', 'entries'].map((list) => {
    const asks = `entries: this.processEntries(${list}, collection),`;
    return [asks, asks.replace('this', 'await this')] as const;
  }),
];

const ALL = 'const entries = await provider.listAllEntries(collection);';
const MAP = 'fromJS({ ...entry, isFetching: false })';
/** Of a sorted list and of what is found. */
const HOLDS = `map.setIn(['entities', \`\${entry.collection}.\${entry.slug}\`], fromJS({
            ...entry,
            isFetching: false
          }))`;
const HOLDS_READY = `map.setIn(['entities', \`\${entry.collection}.\${entry.slug}\`], madeAhead(entry, () => ${MAP}))`;

export const readInTurns: readonly Mend[] = [
  {
    file: BACKEND,
    mend: (code) => importing('mapInTurns', IN_TURNS, replaceEach(code, IN_BACKEND, BACKEND)),
  },
  {
    file: ACTIONS,
    mend: (code) =>
      importing(
        'makeAhead',
        MADE_AHEAD,
        replaceKnown(code, [ALL, `${ALL}\n  await makeAhead(entries, entry => ${MAP});`], ACTIONS),
      ),
  },
  {
    file: STATE,
    mend: (code) =>
      importing('madeAhead', MADE_AHEAD, replaceKnown(code, [HOLDS, HOLDS_READY], STATE, 2)),
  },
];
