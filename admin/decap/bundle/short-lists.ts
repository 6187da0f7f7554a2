/**
 * Lists of any length: a hundred rows at a time (lists/PagedList.tsx), drawn anew only when they change. As
 * it comes, Decap 3.16 draws all rows, sorts and copies every entry each time anything changes in its state,
 * and takes all rows off to draw them again. Node only.
 */
import type { Mend } from './mend.ts';
import { importing, PAGED_LIST, REMEMBER_LAST } from './ours.ts';
import { replaceEach } from './replace-known.ts';

const STATE = 'reducers/entries.js';
const COLLECTION = 'components/Collection/Entries/EntriesCollection.js';
const SEARCH = 'components/Collection/Entries/EntriesSearch.js';

/** @param parts of the state of entries, by the name of the kind, beside its entries themselves */
const remembered = (name: string, asked: string): string => `export const ${name} = rememberLast(
  ${asked},
  (state, collection) => collection.get('name'),
  (state, collection) => [
    state.get('entities'),
    collection,
    ...['pages', 'sort', 'filter', 'group'].map(part => state.getIn([part, collection.get('name')]))
  ]
);`;

const SELECTS = 'export function selectEntries(state, collection) {';
const GATHERS = 'export function selectGroups(state, collection) {';

/** A component made at each drawing is another one each time: all its rows are new. */
const DRAWS_GROUP = '_jsx(EntriesToRender, {\n        entries: getGroupEntries';
const CALLS_GROUP = DRAWS_GROUP.replace('_jsx(EntriesToRender, {', 'EntriesToRender({');

const DRAWS = `if (groups && groups.length > 0) {
      return _jsxs(Fragment, {
        children: [withGroups(groups, entries, EntriesToRender, t), _jsx(EntriesToRender, {
          entries: entries,
          showPublishedEntries: false
        })]
      });
    }
    return _jsx(EntriesToRender, {
      entries: entries
    });`;
/** Drafts of no published entry come last, on every page: they are told by all entries. */
const DRAWS_PAGE = `const isGathered = groups && groups.length > 0;
    return _jsxs(Fragment, {
      children: [_jsx(PagedList, {
        items: entries,
        choices: JSON.stringify([sortFields, this.props.filters, (groups || []).map(({ id }) => id)]),
        children: shown => {
          const inPage = (groups || []).filter(({ paths }) => shown.some(entry => paths.has(entry.get('path'))));
          return isGathered ? withGroups(inPage, shown, EntriesToRender, t) : EntriesToRender({ entries: shown, showUnpublishedEntries: false });
        }
      }), EntriesToRender({ entries, showPublishedEntries: false })]
    });`;

/** A list of other entries begins at its first page. */
const TAKES = `sortFields,
    entriesLoaded,`;
const TAKES_FILTERS = `sortFields,
    filters: state.entries.getIn(['filter', collection.get('name')]),
    entriesLoaded,`;

const FOUND = `return _jsx(Entries, {
      cursor: this.getCursor(),
      handleCursorActions: this.handleCursorActions,
      collections: collections,
      entries: entries,
      isFetching: isFetching,
      getWorkflowStatus: getWorkflowStatus
    });`;
const FOUND_PAGE = `return _jsx(PagedList, {
      items: entries,
      choices: '',
      children: shown => ${FOUND.replace('return ', '').replace('entries: entries', 'entries: shown').replace(/;$/u, '')}
    });`;

export const shortLists: readonly Mend[] = [
  {
    file: STATE,
    mend: (code) =>
      importing(
        'rememberLast',
        REMEMBER_LAST,
        `${replaceEach(
          code,
          [
            [SELECTS, SELECTS.replace('export function selectEntries', 'function sortEntries')],
            [GATHERS, GATHERS.replace('export function selectGroups', 'function gatherEntries')],
          ],
          STATE,
        )}
${remembered('selectEntries', 'sortEntries')}
${remembered('selectGroups', 'gatherEntries')}`,
      ),
  },
  {
    file: COLLECTION,
    mend: (code) =>
      importing(
        'PagedList',
        PAGED_LIST,
        replaceEach(
          code,
          [
            [DRAWS_GROUP, CALLS_GROUP],
            [DRAWS, DRAWS_PAGE],
            [TAKES, TAKES_FILTERS],
          ],
          COLLECTION,
        ),
      ),
  },
  {
    file: SEARCH,
    mend: (code) =>
      importing('PagedList', PAGED_LIST, replaceEach(code, [[FOUND, FOUND_PAGE]], SEARCH)),
  },
];
