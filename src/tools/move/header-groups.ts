/** The rules of `_headers`, brought together: many addresses are given the same headers. Pure. */
import type { HeaderRule } from '../serve/netlify-rules';

export interface HeaderGroup {
  /** As in `_headers`: an address, or all that is under one (`/x/*`). */
  readonly paths: readonly string[];
  readonly headers: HeaderRule['headers'];
}

/** Given to all addresses. */
export const EVERYWHERE_PATH = '/*';

export const headerGroups = (rules: readonly HeaderRule[]): readonly HeaderGroup[] =>
  [...Map.groupBy(rules, ({ headers }) => JSON.stringify(headers)).values()].map((alike) => ({
    paths: alike.map(({ path }) => path),
    headers: alike[0]?.headers ?? [],
  }));
