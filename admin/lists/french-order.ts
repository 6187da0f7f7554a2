/**
 * The order of a list as a French dictionary has it: « Élan » comes before « Zone », « 2 » before « 10 ».
 * Decap puts accents after z, and what has no value first or last with the direction. Pure.
 */
const COLLATOR = new Intl.Collator('fr', { numeric: true, sensitivity: 'base' });

export type Direction = 'asc' | 'desc';

const isMissing = (value: unknown): boolean =>
  value === undefined || value === null || value === '';

function valueAt(item: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) =>
        typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined,
      item,
    );
}

function compare(one: unknown, other: unknown, direction: Direction): number {
  // What has no value is always last: « date inconnue » is neither old nor new.
  if (isMissing(one) || isMissing(other)) return Number(isMissing(one)) - Number(isMissing(other));
  const order =
    typeof one === 'number' && typeof other === 'number'
      ? one - other
      : COLLATOR.compare(String(one), String(other));
  return direction === 'asc' ? order : -order;
}

/**
 * @param paths of the values to sort by, such as `data.title`, the first one first
 * @param directions one a path
 */
export const inFrenchOrder = <T>(
  items: readonly T[],
  paths: readonly string[],
  directions: readonly Direction[],
): readonly T[] =>
  items.toSorted((one, other) => {
    for (const [rank, path] of paths.entries()) {
      const order = compare(valueAt(one, path), valueAt(other, path), directions[rank] ?? 'asc');
      if (order !== 0) return order;
    }
    return 0;
  });
