/**
 * A monotone axis: true positions blended with even ranks, so that crowded rows open up and order
 * is kept. Rivers go through the same axes as places.
 */

interface AxisOptions {
  /** u, where the smallest value lies. */
  readonly from: number;
  /** u, where the largest value lies. */
  readonly to: number;
  /** 0 keeps true positions, 1 gives even ranks; raised until values are `apart`. */
  readonly blend: number;
  /** u, least distance between two values. */
  readonly apart?: number;
}

/** @param values degrees, any order, at least one @returns degrees to u */
export function axis(
  values: readonly number[],
  { from, to, blend, apart = 0 }: AxisOptions,
): (value: number) => number {
  const knots = [...new Set(values)].sort((a, b) => a - b);
  const low = knots[0] ?? 0;
  const high = knots.at(-1) ?? low;
  const span = high - low;
  if (span === 0) return (value) => (from + to) / 2 + (value - low) * (to - from);

  let mix = blend;
  let at = place(mix);
  while (mix < 1 && closest(at) < apart) {
    mix = Math.min(1, mix + 0.05);
    at = place(mix);
  }
  const outside = ((to - from) * Math.max(0.2, 1 - mix) * 1.2) / span;
  return (value) => {
    if (value <= low) return from + (value - low) * outside;
    if (value >= high) return to + (value - high) * outside;
    const index = knots.findIndex((knot) => knot >= value);
    const [k0 = low, k1 = high] = knots.slice(index - 1, index + 1);
    const [p0 = from, p1 = to] = at.slice(index - 1, index + 1);
    return p0 + ((value - k0) / (k1 - k0)) * (p1 - p0);
  };

  function place(share: number): number[] {
    return knots.map((knot, rank) => {
      const part = (1 - share) * ((knot - low) / span) + (share * rank) / (knots.length - 1);
      return from + part * (to - from);
    });
  }
}

const closest = (at: readonly number[]): number =>
  Math.min(...at.slice(1).map((value, index) => value - (at[index] ?? value)));
