/** All the files of the search, from what was read of the pages. */
import { PAGE_TABLE, SEARCH_INDEX } from '~/lib/paths';
import { writePageTable, type TableRow } from '~/lib/search/page-table';
import { shownPath } from '~/lib/search/shown-page';
import { siteWordsPath } from '~/lib/search/site-words-path';
import type { Engine } from './engine-files';
import { descriptionFiles } from './index-description';
import type { IndexedPage } from './indexed-page';
import { shownFiles } from './shown-pages';
import { siteWords } from './site-words';
import { wordFiles } from './word-files';
import { wordRecords } from './word-records';

type SiteFile = readonly [path: string, content: Uint8Array | string];

/**
 * The oldest first: a page more is most often the most recent, and leaves the others the ranks that the index
 * names them by.
 */
const inOrder = (pages: readonly IndexedPage[]): readonly IndexedPage[] =>
  pages.toSorted((one, other) =>
    one.date === other.date ? (one.url < other.url ? -1 : 1) : one.date < other.date ? -1 : 1,
  );

const facetsOf = ({ filters }: IndexedPage): TableRow['facets'] => ({
  genre: filters['genre'] ?? [],
  theme: filters['theme'] ?? [],
  annee: filters['annee'] ?? [],
});

/** @param pages in any order @returns the files, with their addresses */
export function searchFiles(pages: readonly IndexedPage[], engine: Engine): readonly SiteFile[] {
  const ordered = inOrder(pages);
  const shown = shownFiles(ordered);
  const words = wordFiles(wordRecords(ordered));
  const rows = ordered.map((page, rank) => ({
    fragment: shown[rank]?.name ?? '',
    facets: facetsOf(page),
  }));
  return [
    ...[...engine.files, ...descriptionFiles(engine.version, ordered, words)].map(
      ({ path, content }): SiteFile => [`${SEARCH_INDEX}${path}`, content],
    ),
    ...words.map(({ hash, content }): SiteFile => [
      `${SEARCH_INDEX}index/${hash}.pf_index`,
      content,
    ]),
    ...shown.map(({ name, content }): SiteFile => [shownPath(name), content]),
    ...[...siteWords(ordered)].map(([initial, text]): SiteFile => [siteWordsPath(initial), text]),
    [PAGE_TABLE, writePageTable(rows)],
  ];
}
