/** A title and the items under it, in the order met. */
export interface Group<T> {
  readonly key: string;
  readonly items: readonly T[];
}

/** Groups items by a key, keeping the order in which keys and items come. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly Group<T>[] {
  return [...Map.groupBy(items, keyOf)].map(([key, group]) => ({ key, items: group }));
}
