import { SEARCH_INDEX } from '~/lib/paths';

/** The few parts of Pagefind's browser API that we use (pagefind 1.5). */
export interface PagefindFragment {
  readonly url: string;
  /** HTML: text with `<mark>`. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export interface PagefindResponse {
  readonly results: readonly {
    readonly id: string;
    readonly data: () => Promise<PagefindFragment>;
  }[];
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface Pagefind {
  readonly options: (options: { excerptLength: number }) => Promise<void>;
  readonly search: (
    query: string,
    options: {
      readonly filters: Readonly<Record<string, unknown>>;
      readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
    },
  ) => Promise<PagefindResponse>;
}

let loading: Promise<Pagefind> | undefined;

async function start(): Promise<Pagefind> {
  // The file exists in the built site only: the bundler must leave this address alone.
  const address = `${SEARCH_INDEX}pagefind.js`;
  // Reason for the cast: Pagefind's file comes without types; the interface above is what we rely on.
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ excerptLength: 28 });
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
