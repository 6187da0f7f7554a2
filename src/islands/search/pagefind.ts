import { SEARCH_INDEX } from '~/lib/paths';
import { FIELD_WEIGHTS } from '~/lib/search/page-fields';

/** The few parts of Pagefind's browser API that we use (pagefind 1.5). */
export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** Which words of the page answer: the first, the tenth. */
  readonly words: readonly number[];
  /** Those where the words stand, when they stand in any. */
  readonly matchedMetaFields?: readonly string[];
}

export interface Pagefind {
  readonly options: (options: {
    /** One request less, and a search takes a few milliseconds. */
    readonly noWorker: true;
    readonly ranking: { readonly metaWeights: Readonly<Record<string, number>> };
  }) => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

let loading: Promise<Pagefind> | undefined;

async function start(): Promise<Pagefind> {
  // The file exists in the built site only: the bundler must leave this address alone.
  const address = `${SEARCH_INDEX}pagefind.js`;
  // Reason for the cast: Pagefind's file comes without types; the interface above is what we rely on.
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ noWorker: true, ranking: { metaWeights: FIELD_WEIGHTS } });
  return pagefind;
}

/** Loads the index the first time it is asked for; a failure is not kept, so one can try again. */
export function pagefind(): Promise<Pagefind> {
  loading ??= start().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
