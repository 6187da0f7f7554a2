/** What is known of every page before any text is loaded: genre, themes, year, order of dates. */
import { EVERYWHERE_WORD } from '~/lib/search/index-words';
import { pagefind, type PagefindResult } from './pagefind';

export const FACETS = ['genre', 'theme', 'annee'] as const;
export type Facet = (typeof FACETS)[number];

export interface EveryPage {
  /** The most recent first; those without a date last. */
  readonly byDate: readonly PagefindResult[];
  readonly values: (page: string, facet: Facet) => readonly string[];
}

async function valuesOf(facet: Facet): Promise<ReadonlyMap<string, readonly string[]>> {
  const engine = await pagefind();
  const values = Object.keys((await engine.filters())[facet] ?? {});
  const found = await Promise.all(
    values.map(async (value) => {
      const { results } = await engine.search(EVERYWHERE_WORD, { filters: { [facet]: value } });
      return results.map(({ id }) => [id, value] as const);
    }),
  );
  const pages = Map.groupBy(found.flat(), ([id]) => id);
  return new Map([...pages].map(([id, pairs]) => [id, pairs.map(([, value]) => value)]));
}

async function read(): Promise<EveryPage> {
  const engine = await pagefind();
  const maps = new Map(
    await Promise.all(FACETS.map(async (facet) => [facet, await valuesOf(facet)] as const)),
  );
  const { results } = await engine.search(EVERYWHERE_WORD, { sort: { date: 'desc' } });
  return { byDate: results, values: (page, facet) => maps.get(facet)?.get(page) ?? [] };
}

let reading: Promise<EveryPage> | undefined;

/** Read once; a failure is not kept. */
export function everyPage(): Promise<EveryPage> {
  reading ??= read().catch((error: unknown) => {
    reading = undefined;
    throw error;
  });
  return reading;
}
