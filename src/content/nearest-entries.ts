/**
 * The entries that share most with one another. Those sorted alike (same kind, themes and territories)
 * are as near to any other: there are hundreds of such sorts at most, however many entries. Pure.
 */
import type { Entry } from '~/kinds/entry';

type Sorted = Pick<Entry, 'kind' | 'data' | 'url'>;

/** What nearness is told from. */
interface Sort {
  readonly kind: string;
  readonly themes: readonly string[];
  readonly territories: readonly string[];
}

const listOf = (data: object, field: 'themes' | 'territories'): readonly string[] =>
  field in data ? ((data as Partial<Record<typeof field, readonly string[]>>)[field] ?? []) : [];

const sortOf = ({ kind, data }: Sorted): Sort => ({
  kind,
  themes: listOf(data, 'themes'),
  territories: listOf(data, 'territories'),
});

const nameOf = ({ kind, themes, territories }: Sort): string =>
  [kind, themes.join(' '), territories.join(' ')].join('/');

const shared = (a: readonly string[], b: readonly string[]): number =>
  b.filter((value) => a.includes(value)).length;

/** Sharing a place says more than sharing a theme, which most entries do. */
const nearness = (a: Sort, b: Sort): number =>
  2 * shared(a.territories, b.territories) +
  shared(a.themes, b.themes) +
  (a.kind === b.kind ? 0.5 : 0);

/** An offered entry and its place among all of them, by address. */
interface Placed<T> {
  readonly entry: T;
  readonly place: number;
}

/**
 * @param offered those to choose from
 * @returns gives, of these, the `count` that share most territories and themes with an entry, by address
 *   among those as near; what it has worked out for a sort of entries, it keeps
 */
export function sharingMost<T extends Sorted>(
  offered: readonly T[],
  count: number,
): (entry: Sorted) => readonly T[] {
  const placed = offered
    .toSorted((a, b) => a.url.localeCompare(b.url))
    .map((entry, place): Placed<T> => ({ entry, place }));
  const alike = Map.groupBy(placed, ({ entry }) => nameOf(sortOf(entry)));
  // The entry itself may be among the first: one more than asked.
  const sorts = [...alike.values()].flatMap((some) => {
    const [first] = some;
    return first === undefined ? [] : [{ sort: sortOf(first.entry), first: some.slice(0, count + 1) }];
  });
  const nearest = (wanted: Sort): readonly T[] => {
    const scored = sorts
      .map(({ sort, first }) => ({ first, score: nearness(wanted, sort) }))
      .filter(({ score }) => score >= 1);
    const byScore = [...Map.groupBy(scored, ({ score }) => score)].sort(([a], [b]) => b - a);
    const found: T[] = [];
    for (const [, groups] of byScore) {
      if (found.length > count) break;
      const next = groups.flatMap(({ first }) => first).sort((a, b) => a.place - b.place);
      found.push(...next.map(({ entry }) => entry).slice(0, count + 1 - found.length));
    }
    return found;
  };
  const known = new Map<string, readonly T[]>();
  return (entry) => {
    const sort = sortOf(entry);
    const name = nameOf(sort);
    const found = known.get(name) ?? nearest(sort);
    known.set(name, found);
    return found.filter(({ url }) => url !== entry.url).slice(0, count);
  };
}
