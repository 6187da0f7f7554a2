/**
 * The order of a list as a French dictionary has it: « Élan » comes before « Zone », « 2 » before « 10 ».
 * Decap puts accents after z, and what has no value first or last with the direction. Pure.
 */
const COLLATOR = new Intl.Collator('fr', { numeric: true, sensitivity: 'base' });

export type Direction = 'asc' | 'desc';

const isMissing = (value: unknown): boolean =>
  value === undefined || value === null || value === '';

function compare(one: unknown, other: unknown, direction: Direction): number {
  // What has no value is always last: « date inconnue » is neither old nor new.
  if (isMissing(one) || isMissing(other)) return Number(isMissing(one)) - Number(isMissing(other));
  const order =
    typeof one === 'number' && typeof other === 'number'
      ? one - other
      : COLLATOR.compare(String(one), String(other));
  return direction === 'asc' ? order : -order;
}

/** An entry as Decap holds it, in an Immutable map. */
export interface HeldMap {
  readonly getIn: (path: readonly string[]) => unknown;
}

/** An Immutable list of such entries. */
export interface HeldList<T extends HeldMap, L> {
  readonly sortBy: (
    mapper: (entry: T) => readonly unknown[],
    comparator: (one: readonly unknown[], other: readonly unknown[]) => number,
  ) => L;
}

/**
 * @param entries a list that sorts itself, whose equals stay as they came
 * @param paths of the values to sort by, such as `data.title`, the first one first
 * @param directions one a path
 */
export function inFrenchOrder<T extends HeldMap, L>(
  entries: HeldList<T, L>,
  paths: readonly string[],
  directions: readonly Direction[],
): L {
  const ways = paths.map((path) => path.split('.'));
  return entries.sortBy(
    (entry) => ways.map((way) => entry.getIn(way)),
    (one, other) => {
      for (const rank of ways.keys()) {
        const order = compare(one[rank], other[rank], directions[rank] ?? 'asc');
        if (order !== 0) return order;
      }
      return 0;
    },
  );
}
