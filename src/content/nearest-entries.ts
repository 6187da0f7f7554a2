/**
 * The entries that share most with one another. Those sorted alike (same kind, themes and territories)
 * are as near to any other: each sort is ranked once, and only beside those it shares something with. Pure.
 */
import type { Entry } from '~/kinds/entry';

type Sorted = Pick<Entry, 'kind' | 'data' | 'url'>;

/** Sharing a place says more than sharing a theme, which most entries do. */
const POINTS = { themes: 1, territories: 2 } as const;
const SAME_KIND = 0.5;

type Field = keyof typeof POINTS;
// Reason for the cast: `Object.keys` forgets that the keys of `POINTS` are these.
const FIELDS = Object.keys(POINTS) as readonly Field[];

const listOf = (data: object, field: Field): readonly string[] =>
  field in data ? ((data as Partial<Record<Field, readonly string[]>>)[field] ?? []) : [];

/** What an entry may share: `themes/lieux`, `territories/senart`. */
const valuesOf = (entry: Sorted, field: Field): readonly string[] =>
  listOf(entry.data, field).map((value) => `${field}/${value}`);

const allValues = (entry: Sorted): readonly string[] =>
  FIELDS.flatMap((field) => valuesOf(entry, field));

/** The same for entries that are sorted alike, and for them only. */
const sortOf = (entry: Sorted): string => [entry.kind, ...allValues(entry)].join(' ');

/** An offered entry, and its place among all of them, by address. */
interface Placed<T> {
  readonly entry: T;
  readonly place: number;
}

/** Entries sorted alike: as many as anyone asks for, first those whose address comes first. */
type Group<T> = readonly [Placed<T>, ...Placed<T>[]];

function groupsOf<T extends Sorted>(offered: readonly T[], size: number): readonly Group<T>[] {
  const placed = offered
    .toSorted((a, b) => a.url.localeCompare(b.url))
    .map((entry, place): Placed<T> => ({ entry, place }));
  return [...Map.groupBy(placed, ({ entry }) => sortOf(entry)).values()].flatMap((alike) => {
    const [first, ...others] = alike;
    return first === undefined ? [] : [[first, ...others.slice(0, size - 1)] as const];
  });
}

/** @returns the groups that share something with an entry, and how much, from those that share most */
function ranking<T extends Sorted>(
  groups: readonly Group<T>[],
): (entry: Sorted) => readonly (readonly Group<T>[])[] {
  const owned = groups.flatMap((group) =>
    allValues(group[0].entry).map((value) => ({ value, group })),
  );
  const owners = Map.groupBy(owned, ({ value }) => value);
  return (entry) => {
    const points = new Map<Group<T>, number>();
    for (const field of FIELDS) {
      for (const value of new Set(valuesOf(entry, field))) {
        for (const { group } of owners.get(value) ?? []) {
          points.set(group, (points.get(group) ?? 0) + POINTS[field]);
        }
      }
    }
    const scored = [...points].map(([group, shared]) => ({
      group,
      score: shared + (group[0].entry.kind === entry.kind ? SAME_KIND : 0),
    }));
    return [...Map.groupBy(scored, ({ score }) => score)]
      .sort(([a], [b]) => b - a)
      .map(([, alike]) => alike.map(({ group }) => group));
  };
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
  // The entry itself may be among the first: one more than asked.
  const wanted = count + 1;
  const rank = ranking(groupsOf(offered, wanted));
  const nearest = (entry: Sorted): readonly T[] => {
    const found: T[] = [];
    for (const groups of rank(entry)) {
      if (found.length >= wanted) break;
      const asNear = groups.flat().sort((a, b) => a.place - b.place);
      found.push(...asNear.slice(0, wanted - found.length).map(({ entry: one }) => one));
    }
    return found;
  };
  const known = new Map<string, readonly T[]>();
  return (entry) => {
    const sort = sortOf(entry);
    const found = known.get(sort) ?? nearest(entry);
    known.set(sort, found);
    return found.filter(({ url }) => url !== entry.url).slice(0, count);
  };
}
