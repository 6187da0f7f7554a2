/** What is known of every page before any text is loaded. */
import { PAGE_TABLE } from '~/lib/paths';
import { pageName, readPageTable, type Facet, type TableRow } from '~/lib/search/page-table';
import { textAt } from './text-at';

export interface EveryPage {
  /** Names of pages, as Pagefind gives them, the most recent first. */
  readonly byDate: readonly string[];
  readonly values: (page: string, facet: Facet) => readonly string[];
  /** Names what is shown of a page. */
  readonly fragment: (page: string) => string;
}

export async function everyPage(): Promise<EveryPage> {
  const rows = readPageTable(await textAt(PAGE_TABLE));
  const pages: ReadonlyMap<string, TableRow> = new Map(
    rows.map((row, rank) => [pageName(rank), row]),
  );
  return {
    byDate: [...pages.keys()].reverse(),
    values: (page, facet) => pages.get(page)?.facets[facet] ?? [],
    fragment: (page) => pages.get(page)?.fragment ?? '',
  };
}
