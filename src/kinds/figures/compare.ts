/** Which figures may stand on one scale. Pure; runs in Node and in the browser. */

export interface Measure {
  readonly value: number;
  readonly unit: string | undefined;
  /** Whether an independent source gives it: a full bar, else a dashed one. */
  readonly isSourced: boolean;
}

/** Whether two measures can stand on one scale: same unit, both positive. */
export function isComparable(one: Measure | undefined, other: Measure | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one.unit === other.unit && one.value > 0 && other.value > 0;
}
