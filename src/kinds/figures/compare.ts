/** Which figures may stand on one scale. Pure; runs in Node and in the browser. */

export interface Measure {
  readonly value: number;
  /** Where it ends, when it goes from one value to another. */
  readonly high?: number | undefined;
  readonly unit: string | undefined;
  /** What it measures: « production ». */
  readonly quantity: string | undefined;
  /** Whether an independent source gives it: a full bar, else a dashed one. */
  readonly isSourced: boolean;
}

/** Whether two measures can stand on one scale: of one quantity, in one unit, both positive. */
export function isComparable(one: Measure | undefined, other: Measure | undefined): boolean {
  if (one?.quantity === undefined || other === undefined) return false;
  const isOne = one.quantity === other.quantity && one.unit === other.unit;
  return isOne && one.value > 0 && other.value > 0;
}

/** The quantities of those that one might wrongly compare with the first: of its unit, but not its own. */
export function otherQuantities([own, ...others]: readonly (
  Measure | undefined
)[]): readonly string[] {
  if (own?.quantity === undefined) return [];
  const met = others.flatMap((other) =>
    other?.quantity !== undefined && other.unit === own.unit && other.quantity !== own.quantity
      ? [other.quantity]
      : [],
  );
  return [...new Set(met)];
}
