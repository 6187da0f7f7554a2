/**
 * Searches and lists in French: see lists/sift.ts and lists/french-order.ts. As it comes, Decap 3.16 looks
 * for « telecentre » letter by letter, finds no « télécentre », and puts É after Z. Node only.
 */
import { fileURLToPath } from 'node:url';
import type { Mend } from './mend.ts';
import { replaceEach } from './replace-known.ts';

const BACKEND = 'backend.js';
const ENTRIES = 'reducers/entries.js';
const LISTING = 'components/Collection/Entries/EntryListing.js';

/** @param file of admin/lists */
const importOf = (names: string, file: string): string => {
  const path = fileURLToPath(new URL(`../../lists/${file}`, import.meta.url));
  return `import { ${names} } from ${JSON.stringify(path.replaceAll('\\', '/'))};`;
};

const FUZZY = "import * as fuzzy from 'fuzzy';";
const IN_LISTS = `fuzzy.filter(searchTerm, collectionEntries, {
        extract: extractSearchFields(uniq(filteredSearchFields))
      })`;
const IN_FIELDS = `fuzzy.filter(searchTerm, expandedEntries, {
      extract: entry => {
        return getEntryField(entry.field, entry);
      }
    })`;
const FIELD = 'entry => [String(getEntryField(entry.field, entry))]';

const ORDER_BY = "import orderBy from 'lodash/orderBy';";
/** All entries made anew for it, and back: Immutable lists sort themselves. */
const ORDERED = 'fromJS(orderBy(entries.toJS(), keys, orders))';

const ordered = (file: string): Mend => ({
  file,
  mend: (code) =>
    replaceEach(
      code,
      [
        [ORDER_BY, importOf('inFrenchOrder', 'french-order.ts')],
        [ORDERED, 'inFrenchOrder(entries, keys, orders)'],
      ],
      file,
    ),
});

export const frenchLists: readonly Mend[] = [
  {
    file: BACKEND,
    mend: (code) =>
      replaceEach(
        code,
        [
          [FUZZY, importOf('entryTexts, siftInTurns', 'sift.ts')],
          [IN_LISTS, 'siftInTurns(searchTerm, collectionEntries, entryTexts)'],
          [IN_FIELDS, `(await siftInTurns(searchTerm, expandedEntries, ${FIELD}))`],
        ],
        BACKEND,
      ),
  },
  ordered(ENTRIES),
  ordered(LISTING),
];
