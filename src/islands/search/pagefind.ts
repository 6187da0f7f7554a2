import { SEARCH_INDEX } from '~/lib/paths';

/** The few parts of Pagefind's browser API that we use (pagefind 1.5). */
export interface PagefindFragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<PagefindFragment>;
}

export interface Pagefind {
  readonly options: (options: {
    /** One request less, and a search takes a few milliseconds. */
    readonly noWorker: true;
    readonly ranking: { readonly metaWeights: Readonly<Record<string, number>> };
  }) => Promise<void>;
  readonly search: (
    query: string,
    options?: {
      readonly filters?: Readonly<Record<string, string>>;
      readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
    },
  ) => Promise<{ readonly results: readonly PagefindResult[] }>;
  /** How many pages each value of each filter has. */
  readonly filters: () => Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
}

/** What the title of a page weighs, and what stands above it: its place, its outlet. */
const META_WEIGHTS = { title: 5, kicker: 3 };

let loading: Promise<Pagefind> | undefined;

async function start(): Promise<Pagefind> {
  // The file exists in the built site only: the bundler must leave this address alone.
  const address = `${SEARCH_INDEX}pagefind.js`;
  // Reason for the cast: Pagefind's file comes without types; the interface above is what we rely on.
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ noWorker: true, ranking: { metaWeights: META_WEIGHTS } });
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
