/** A round scale for a drawing of values. Pure; runs in Node and in the browser. */

export interface Scale {
  readonly max: number;
  /** From 0 to `max`, evenly. */
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 2.5, 5, 10];
const MOST_TICKS = 6;

/** The smallest round scale that holds every value; steps are 1, 2, 2.5 or 5 times a power of ten. */
export function scaleOf(values: readonly number[]): Scale {
  const highest = Math.max(...values);
  const power = 10 ** Math.floor(Math.log10(highest / MOST_TICKS));
  const step =
    STEPS.map((factor) => factor * power).find((size) => highest / size <= MOST_TICKS - 1) ??
    10 * power;
  const count = Math.ceil(highest / step);
  const ticks = Array.from({ length: count + 1 }, (_, rank) =>
    Number((rank * step).toPrecision(6)),
  );
  return { max: count * step, ticks };
}
